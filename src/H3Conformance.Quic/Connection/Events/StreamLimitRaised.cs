namespace H3Conformance.Quic.Connection.Events;

/// <summary>The peer admits more streams.</summary>
public sealed record StreamLimitRaised(bool Bidirectional, ulong MaximumStreams) : QuicEvent;
