namespace H3Conformance.Quic.Tls;

/// <summary>A client received a ticket for a later connection.</summary>
public sealed record TicketOutput(SessionTicket Ticket) : TlsOutput;
