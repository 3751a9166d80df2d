namespace H3Conformance.Quic.Streams;

/// <summary>What a peer raises so that a blocked end can go on (RFC 9000 sections 4.1 and 4.6).</summary>
public enum PeerLimit
{
    /// <summary>The number of streams, which STREAMS_BLOCKED is about.</summary>
    MaxStreams,

    /// <summary>The octets of one stream, which STREAM_DATA_BLOCKED is about.</summary>
    MaxStreamData,

    /// <summary>The octets of the connection, which DATA_BLOCKED is about.</summary>
    MaxData,
}
