using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>A field section waits for insertions (RFC 9204 section 2.2.1).</summary>
/// <param name="Stream">Which is blocked.</param>
/// <param name="RequiredInsertCount">As declared by the section's prefix.</param>
public sealed record FieldsBlocked(StreamId Stream, ulong RequiredInsertCount) : Http3Event;
