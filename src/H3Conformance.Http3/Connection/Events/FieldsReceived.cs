using H3Conformance.Http3.Fields;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>A field section was decoded: of HEADERS, or of PUSH_PROMISE where a push ID is given.</summary>
public sealed record FieldsReceived(StreamId Stream, FieldSection Fields, ulong? PushId) : Http3Event;
