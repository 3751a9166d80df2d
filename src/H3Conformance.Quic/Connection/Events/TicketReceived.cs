using H3Conformance.Quic.Tls;

namespace H3Conformance.Quic.Connection.Events;

/// <summary>A ticket for a later resumption.</summary>
public sealed record TicketReceived(SessionTicket Ticket) : QuicEvent;
