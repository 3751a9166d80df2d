using H3Conformance.Http3.Connection.Events;
using H3Conformance.Scenarios.Outcomes;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>Writes down what a run does and sees.</summary>
public interface IRunLog
{
    /// <summary>The last things that happened, one line each.</summary>
    IReadOnlyList<string> LastEvents { get; }

    void Started(Scenario scenario, TimeSpan now);

    void Executed(Action action, TimeSpan now);

    void Happened(Http3Event happened, TimeSpan now);

    void Note(string text, TimeSpan now);

    void Finished(Outcome outcome, TimeSpan now);
}
