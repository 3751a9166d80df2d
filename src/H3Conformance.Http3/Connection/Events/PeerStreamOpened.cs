using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>The type of a unidirectional stream of the peer is known.</summary>
public sealed record PeerStreamOpened(StreamId Stream, Http3StreamType Type) : Http3Event
{
    /// <summary>Octets of the type on the wire: 1, 2, 4 or 8.</summary>
    public byte TypeWidth { get; init; }
}
