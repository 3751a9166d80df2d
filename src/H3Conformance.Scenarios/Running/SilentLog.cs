using H3Conformance.Http3.Connection.Events;
using H3Conformance.Scenarios.Outcomes;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>A log that keeps nothing.</summary>
public sealed class SilentLog : IRunLog
{
    public IReadOnlyList<string> LastEvents => [];

    public void Started(Scenario scenario, TimeSpan now)
    {
        // Nothing is kept.
    }

    public void Executed(Action action, TimeSpan now)
    {
        // Nothing is kept.
    }

    public void Happened(Http3Event happened, TimeSpan now)
    {
        // Nothing is kept.
    }

    public void Note(string text, TimeSpan now)
    {
        // Nothing is kept.
    }

    public void Finished(Outcome outcome, TimeSpan now)
    {
        // Nothing is kept.
    }
}
