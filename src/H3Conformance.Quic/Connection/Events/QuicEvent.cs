namespace H3Conformance.Quic.Connection.Events;

/// <summary>Something that happened on a connection, in the order in which it happened.</summary>
public abstract record QuicEvent;
