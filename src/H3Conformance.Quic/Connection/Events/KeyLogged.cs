namespace H3Conformance.Quic.Connection.Events;

/// <summary>One line of the NSS key log.</summary>
public sealed record KeyLogged(string Line) : QuicEvent;
