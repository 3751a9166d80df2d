using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>This end opened a unidirectional stream and sent its type.</summary>
public sealed record OwnStreamOpened(StreamId Stream, Http3StreamType Type) : Http3Event;
