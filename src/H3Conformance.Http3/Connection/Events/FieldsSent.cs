using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>Fields were encoded and handed to a stream in a HEADERS frame.</summary>
public sealed record FieldsSent(StreamId Stream, ValueList<Field> Fields) : Http3Event;
