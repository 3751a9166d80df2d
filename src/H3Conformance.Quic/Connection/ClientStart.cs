using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection;

/// <summary>How a client gets a connection going: first keys, Retry, Version Negotiation, compatible versions.</summary>
public sealed class ClientStart(ConnectionState state, HandshakeDriver handshake, Func<Bytes, ITlsHandshake> makeTls)
{
    private static readonly QuicVersion[] Spoken = [QuicVersion.V1, QuicVersion.V2];
    private bool _retried;
    private bool _negotiated;
    private bool _heard;
    private bool _settled;

    public void Start(TimeSpan now)
    {
        state.Keys.SetInitial(state.Header.Version, state.InitialDestination, forSending: true);
        handshake.Start(now);
    }

    public void Receive(in ProtectedPacket packet, in Datagram datagram, TimeSpan now)
    {
        if (packet.Type == PacketType.Retry)
            FollowRetry(packet, datagram);
        else
            Negotiate(packet, now);
    }

    /// <summary>RFC 9368 2.3: a server may answer in another version that was offered. Gets keys to read that.</summary>
    public void Prepare(QuicVersion version)
    {
        if (IsOffered(version) && state.Keys.Read(EncryptionLevel.Initial, version) is null)
            state.Keys.SetInitial(version, state.InitialDestination, forSending: false);
    }

    /// <summary>An Initial packet of the server was opened; CRYPTO data settles the version, an acknowledgment does not (RFC 9369 section 4.1).</summary>
    public void Opened(QuicVersion version, bool holdsCrypto)
    {
        _heard = true;
        if (!holdsCrypto || _settled)
            return;
        var moves = version != state.Header.Version && IsOffered(version);
        _settled = true;
        if (!moves)
            return;
        state.Header.Version = version;
        state.Keys.SetInitial(version, state.InitialDestination, forSending: true);
    }

    private bool IsOffered(QuicVersion version) => !_settled && state.Options.AvailableVersions.Contains(version) && Spoken.Contains(version)
        && !state.Initial.IsDiscarded;

    private void FollowRetry(in ProtectedPacket packet, in Datagram datagram)
    {
        var reader = new WireReader(packet.Octets);
        if (_retried || _heard || !RetryPacket.TryRead(ref reader, out var retry))
        {
            state.Events.Add(new DatagramDropped(datagram.Payload.Length, "a Retry behind another packet"));
            return;
        }

        if (!RetryIntegrity.IsIntact(retry, state.InitialDestination) || retry.RetryToken.IsEmpty)
        {
            state.Events.Add(new DatagramDropped(datagram.Payload.Length, "a Retry whose integrity tag does not match"));
            return;
        }

        state.Events.Add(new RetryReceived(retry.RetryToken));
        if (!state.Automatisms[Automatism.Retry])
            return;
        _retried = true;
        state.InitialDestination = retry.SourceConnectionId;
        state.RetrySourceConnectionId = retry.SourceConnectionId;
        state.PeerIds.ReplaceInitial(retry.SourceConnectionId);
        state.Header.Token = retry.RetryToken;
        state.Keys.Restart(state.Header.Version, state.InitialDestination);
        state.Recovery.ResetForRetry();
    }

    private void Negotiate(in ProtectedPacket packet, TimeSpan now)
    {
        var reader = new WireReader(packet.Octets);
        if (_negotiated || _heard || !VersionNegotiationPacket.TryRead(ref reader, out var negotiation))
        {
            state.Events.Add(new DatagramDropped(packet.Octets.Length, "Version Negotiation behind another packet"));
            return;
        }

        if (negotiation.SupportedVersions.Contains(state.Header.Version) || negotiation.SourceConnectionId != state.InitialDestination)
        {
            state.Events.Add(new DatagramDropped(packet.Octets.Length, "Version Negotiation that lists the version in use, or belongs to another attempt"));
            return;
        }

        _negotiated = true;
        state.Events.Add(new VersionNegotiationReceived(negotiation.SupportedVersions));
        var common = Spoken.Where(version => negotiation.SupportedVersions.Contains(version)).ToArray();
        if (!state.Automatisms[Automatism.VersionNegotiation])
            return;
        if (common.Length == 0)
        {
            state.Life.End(ConnectionTrigger.NoCommonVersion, now);
            return;
        }

        state.FollowedVersionNegotiation = true;
        state.Header.Version = common[0];
        state.Keys.Discard(EncryptionLevel.ZeroRtt);
        state.Keys.Restart(common[0], state.InitialDestination);
        state.Recovery.ResetForRetry();
        handshake.Restart(makeTls(LocalTransportParameters.Encode(Role.Client, state.Options with { Version = common[0] }, state.Identity)), now);
    }
}
