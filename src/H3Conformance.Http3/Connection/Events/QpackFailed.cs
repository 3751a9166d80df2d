using H3Conformance.Http3.Qpack;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>QPACK could not go on as the RFC wants (RFC 9204 section 2.2).</summary>
public sealed record QpackFailed(StreamId Stream, QpackFailure Failure) : Http3Event;
