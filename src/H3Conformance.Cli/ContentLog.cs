using H3Conformance.Http3.Connection.Events;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli;

/// <summary>Writes the content of responses to a stream as it comes.</summary>
internal sealed class ContentLog(Stream output) : IRunLog
{
    public void Happened(Http3Event happened, TimeSpan now)
    {
        if (happened is DataReceived { Stream.IsBidirectional: true } data)
            output.Write(data.Data.Span);
    }

    public void Finished(Outcome outcome, TimeSpan now) => output.Flush();
}
