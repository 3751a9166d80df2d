using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>The peer ended the stream with FIN, and all before it was taken in.</summary>
public sealed record StreamFinished(StreamId Stream) : Http3Event;
