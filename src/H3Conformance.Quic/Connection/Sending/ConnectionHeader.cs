using H3Conformance.Quic.Connection.Ids;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>What the headers of a connection's packets say.</summary>
public sealed class ConnectionHeader(QuicVersion version, PeerConnectionIds peerIds, Bytes sourceConnectionId)
{
    public QuicVersion Version { get; set; } = version;

    public Bytes DestinationConnectionId => peerIds.InUse.Value;

    public Bytes SourceConnectionId { get; } = sourceConnectionId;

    /// <summary>Of a Retry or a NEW_TOKEN; goes into Initial packets of a client.</summary>
    public Bytes Token { get; set; }
}
