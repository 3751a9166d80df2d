using H3Conformance.Quic.Connection.Events;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>Something of the transport below.</summary>
public sealed record TransportEvent(QuicEvent Event) : Http3Event;
