using H3Conformance.Quic.Streams;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>One stream of a connection; a unidirectional one has only one of the two parts.</summary>
public sealed class StreamEntry(StreamId id, SendStream? send, ReceiveStream? receive)
{
    public StreamId Id { get; } = id;

    public SendStream? Send { get; } = send;

    public ReceiveStream? Receive { get; } = receive;

    /// <summary>The peer sent STOP_SENDING.</summary>
    public bool PeerStopped { get; set; }
}
