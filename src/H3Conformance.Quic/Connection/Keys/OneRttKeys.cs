using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection.Keys;

/// <summary>The generations of 1-RTT keys in both directions (RFC 9001 section 6).</summary>
public sealed class OneRttKeys
{
    private PacketKeys? _previousRead;
    private PacketKeys? _nextRead;

    public PacketKeys? Read { get; private set; }

    public PacketKeys? Write { get; private set; }

    public ulong ReadGeneration { get; private set; }

    public ulong WriteGeneration { get; private set; }

    public bool WritePhase => WriteGeneration % 2 == 1;

    /// <summary>The first packet number protected with the current write keys; null before the first.</summary>
    public ulong? FirstSent { get; set; }

    private bool ReadPhase => ReadGeneration % 2 == 1;

    public void SetRead(PacketKeys keys) => (Read, _nextRead) = (keys, keys.NextGeneration());

    public void SetWrite(PacketKeys keys) => Write = keys;

    public void UpdateWrite()
    {
        Write = Write?.NextGeneration();
        WriteGeneration++;
        FirstSent = null;
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
        ReadGeneration++;
        updated = true;
        return true;
    }
}
