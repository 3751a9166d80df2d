using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection.Keys;

/// <summary>The generations of 1-RTT keys in both directions (RFC 9001 section 6).</summary>
public sealed class OneRttKeys
{
    private PacketKeys? _previousRead;
    private PacketKeys? _nextRead;
    private ulong _firstReceived;

    public PacketKeys? Read { get; private set; }

    public PacketKeys? Write { get; private set; }

    public ulong ReadGeneration { get; private set; }

    public ulong WriteGeneration { get; private set; }

    public bool WritePhase => WriteGeneration % 2 == 1;

    /// <summary>
    /// A packet of the current read generation was acknowledged with write keys that are at least as new: only then may the
    /// peer update again (RFC 9001 section 6.2).
    /// </summary>
    public bool PeerMayUpdate { get; private set; } = true;

    /// <summary>The last update of the peer came too early.</summary>
    public bool UpdateWasPremature { get; private set; }

    private bool ReadPhase => ReadGeneration % 2 == 1;

    public void SetRead(PacketKeys keys) => (Read, _nextRead) = (keys, keys.NextGeneration());

    public void SetWrite(PacketKeys keys) => Write = keys;

    public void UpdateWrite()
    {
        Write = Write?.NextGeneration();
        WriteGeneration++;
    }

    /// <summary>A packet left, with an ACK frame up to a number if it held one.</summary>
    public void NoteSent(ulong? largestAcknowledged)
    {
        if (largestAcknowledged >= _firstReceived && WriteGeneration >= ReadGeneration)
            PeerMayUpdate = true;
    }

    /// <summary>Opens a packet with the keys that its key phase points to; <paramref name="updated"/> says that the peer moved on.</summary>
    public bool TryOpen(in ProtectedPacket packet, ulong? largest, out OpenedPacket opened, out bool updated)
    {
        updated = false;
        opened = default;
        if (Read is null || _nextRead is null || !PacketOpener.TryOpenHeader(packet, Read, largest, out var header))
            return false;
        if (header.KeyPhase == ReadPhase)
            return PacketOpener.TryOpenPayload(packet, header, Read, out opened);
        if (_previousRead is not null && PacketOpener.TryOpenPayload(packet, header, _previousRead, out opened))
            return true;
        if (!PacketOpener.TryOpenPayload(packet, header, _nextRead, out opened))
            return false;
        (_previousRead, Read, _nextRead) = (Read, _nextRead, _nextRead.NextGeneration());
        UpdateWasPremature = !PeerMayUpdate && ReadGeneration >= WriteGeneration;
        PeerMayUpdate = false;
        ReadGeneration++;
        _firstReceived = opened.PacketNumber;
        updated = true;
        return true;
    }
}
