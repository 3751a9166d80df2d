using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Connections;

/// <summary>Keeps the newest ticket of a run.</summary>
internal sealed class TicketLog : IRunLog
{
    public SessionTicket? Newest { get; private set; }

    public void Happened(Http3Event happened, TimeSpan now)
    {
        if (happened is TransportEvent { Event: TicketReceived received })
            Newest = received.Ticket;
    }
}
