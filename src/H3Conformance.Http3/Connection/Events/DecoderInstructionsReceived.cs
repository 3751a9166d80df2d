using H3Conformance.Quic;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>Octets on the peer's decoder stream.</summary>
public sealed record DecoderInstructionsReceived(Bytes Octets) : Http3Event;
