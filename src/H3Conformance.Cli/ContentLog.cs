using H3Conformance.Http3.Connection.Events;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli;

/// <summary>Writes the content of responses to a stream as it comes.</summary>
internal sealed class ContentLog(Stream output) : IRunLog
{
    public IReadOnlyList<string> LastEvents => [];

    public void Happened(Http3Event happened, TimeSpan now)
    {
        if (happened is DataReceived { Stream.IsBidirectional: true } data)
            output.Write(data.Data.Span);
    }

    public void Started(Scenario scenario, TimeSpan now)
    {
        // Content only.
    }

    public void Executed(Action action, TimeSpan now)
    {
        // Content only.
    }

    public void Note(string text, TimeSpan now)
    {
        // Content only.
    }

    public void Finished(Outcome outcome, TimeSpan now) => output.Flush();
}
