using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Protection;

/// <summary>A packet that was opened: authentic, and not judged.</summary>
/// <param name="Protected">As it came.</param>
/// <param name="Header">The part of the header that was protected.</param>
/// <param name="Payload">Its frames.</param>
public readonly record struct OpenedPacket(ProtectedPacket Protected, PacketHeader Header, Bytes Payload)
{
    public PacketType Type => Protected.Type.GetValueOrDefault();

    public QuicVersion Version => Protected.Version;

    public Bytes DestinationConnectionId => Protected.DestinationConnectionId;

    public Bytes SourceConnectionId => Protected.SourceConnectionId;

    public Bytes Token => Protected.Token;

    public bool FixedBit => Protected.FixedBit;

    public byte ReservedBits => Header.ReservedBits;

    public bool SpinBit => Header.SpinBit;

    public bool KeyPhase => Header.KeyPhase;

    public ulong PacketNumber => Header.PacketNumber;

    public byte PacketNumberLength => Header.PacketNumberLength;
}
