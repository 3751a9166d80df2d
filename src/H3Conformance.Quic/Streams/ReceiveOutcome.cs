namespace H3Conformance.Quic.Streams;

/// <summary>What a frame did to a stream.</summary>
/// <param name="NewOctets">How far it moved the highest offset: what counts against the connection's credit.</param>
/// <param name="Fault">The first rule that it breaks, if any.</param>
/// <param name="Discarded">Octets, by a reset, that nobody will read any more: they can be given back as connection credit.</param>
public readonly record struct ReceiveOutcome(ulong NewOctets, StreamFault? Fault = null, ulong Discarded = 0);
