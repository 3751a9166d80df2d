using H3Conformance.Quic;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>Octets on the peer's encoder stream.</summary>
public sealed record EncoderInstructionsReceived(Bytes Octets) : Http3Event;
