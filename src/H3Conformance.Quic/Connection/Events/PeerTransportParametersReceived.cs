using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Quic.Connection.Events;

/// <summary>The peer's transport parameters, as received and unjudged.</summary>
public sealed record PeerTransportParametersReceived(TransportParameters Parameters) : QuicEvent;
