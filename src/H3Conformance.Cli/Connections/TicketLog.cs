using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Connections;

/// <summary>Keeps the newest ticket of a run.</summary>
internal sealed class TicketLog : IRunLog
{
    public SessionTicket? Newest { get; private set; }

    public IReadOnlyList<string> LastEvents => [];

    public void Happened(Http3Event happened, TimeSpan now)
    {
        if (happened is TransportEvent { Event: TicketReceived received })
            Newest = received.Ticket;
    }

    public void Started(Scenario scenario, TimeSpan now)
    {
        // Tickets only.
    }

    public void Executed(Action action, TimeSpan now)
    {
        // Tickets only.
    }

    public void Note(string text, TimeSpan now)
    {
        // Tickets only.
    }

    public void Finished(Outcome outcome, TimeSpan now)
    {
        // Tickets only.
    }
}
