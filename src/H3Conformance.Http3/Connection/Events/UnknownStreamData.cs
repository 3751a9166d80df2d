using H3Conformance.Quic;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>Octets on a unidirectional stream whose type means nothing here.</summary>
public sealed record UnknownStreamData(StreamId Stream, Bytes Data) : Http3Event;
