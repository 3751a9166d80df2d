using H3Conformance.Quic;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>An HTTP datagram (RFC 9297 section 2.1).</summary>
public sealed record HttpDatagramReceived(StreamId Stream, Bytes Payload) : Http3Event;
