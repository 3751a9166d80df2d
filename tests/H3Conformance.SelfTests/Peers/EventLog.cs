using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.SelfTests.Peers;

/// <summary>Keeps the events of the transport.</summary>
internal sealed class EventLog : IRunLog
{
    private readonly List<QuicEvent> _events = [];

    public IReadOnlyList<string> LastEvents => [];

    public IEnumerable<T> Of<T>()
        where T : QuicEvent => _events.OfType<T>();

    public void Started(Scenario scenario, TimeSpan now)
    {
        // Known to the test.
    }

    public void Executed(Action action, TimeSpan now)
    {
        // Known to the test.
    }

    public void Happened(Http3Event happened, TimeSpan now)
    {
        if (happened is TransportEvent { Event: not (PacketReceived or PacketSent or StreamDataReceived) } transport)
            _events.Add(transport.Event);
    }

    public void Note(string text, TimeSpan now)
    {
        // The outcome tells.
    }

    public void Finished(Outcome outcome, TimeSpan now)
    {
        // The test asks for it.
    }
}
