using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>The push ID at the head of a push stream was read (RFC 9114 section 4.6).</summary>
public sealed record PushStreamIdentified(StreamId Stream, ulong PushId) : Http3Event;
