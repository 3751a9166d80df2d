using H3Conformance.Quic;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>Octets of a DATA frame.</summary>
public sealed record DataReceived(StreamId Stream, Bytes Data) : Http3Event;
