using H3Conformance.Http3.Connection.Events;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.SelfTests.Misbehaviours;

/// <summary>All that a client saw, packets and TLS messages included, one line each.</summary>
internal sealed class TranscriptLog : IRunLog
{
    private readonly List<string> _lines = [];

    public string Text => string.Join('\n', _lines);

    public IReadOnlyList<string> LastEvents => [];

    public void Happened(Http3Event happened, TimeSpan now) => _lines.Add(EntryText.OfTheClient.Of(happened));

    public void Note(string text, TimeSpan now) => _lines.Add(text);

    public void Started(Scenario scenario, TimeSpan now)
    {
        // What the client does is no evidence.
    }

    public void Executed(Action action, TimeSpan now)
    {
        // What the client does is no evidence.
    }

    public void Finished(Outcome outcome, TimeSpan now)
    {
        // The outcome is asserted by itself.
    }
}
