using System.Text.Json.Serialization;

namespace H3Conformance.Quic.Wire.Packets;

/// <summary>
/// Everything that an Initial, 0-RTT, Handshake or 1-RTT packet says, before it is protected (RFC 9000 section 17).
/// Of a 1-RTT packet the version and the source connection ID are not written. A type of Retry or Version Negotiation
/// is written in the form of a Handshake packet; the real ones have records of their own.
/// </summary>
/// <param name="Type">Fixes the form of the header.</param>
/// <param name="Version">Fixes the meaning of the type bits too.</param>
/// <param name="DestinationConnectionId">0 to 20 octets in version 1; up to 255 are written.</param>
/// <param name="SourceConnectionId">0 to 20 octets in version 1; up to 255 are written.</param>
/// <param name="Token">Written in an Initial packet only.</param>
/// <param name="PacketNumber">The whole number; its low octets are written.</param>
/// <param name="PacketNumberLength">1 to 4 octets. Any other number of octets is written too, but the header cannot say so.</param>
/// <param name="Payload">Frames. At least 4 octets together with the packet number, or the peer cannot take a sample.</param>
public sealed record PlainPacket(
    PacketType Type,
    QuicVersion Version,
    Bytes DestinationConnectionId,
    Bytes SourceConnectionId,
    Bytes Token,
    ulong PacketNumber,
    byte PacketNumberLength,
    Bytes Payload)
{
    public bool FixedBit { get; init; } = true;

    /// <summary>0 to 3; 0 is the only legal value.</summary>
    public byte ReservedBits { get; init; }

    /// <summary>Written in a 1-RTT packet only.</summary>
    public bool SpinBit { get; init; }

    /// <summary>Written in a 1-RTT packet only.</summary>
    public bool KeyPhase { get; init; }

    /// <summary>Takes the place of the Length field, which otherwise is right and two octets wide (four if it must).</summary>
    public VarInt? DeclaredLength { get; init; }

    /// <summary>Takes the place of the Token Length field.</summary>
    public VarInt? DeclaredTokenLength { get; init; }

    /// <summary>Takes the place of the octet before the destination connection ID.</summary>
    public byte? DestinationConnectionIdLength { get; init; }

    /// <summary>Takes the place of the octet before the source connection ID.</summary>
    public byte? SourceConnectionIdLength { get; init; }

    /// <summary>0 to 3: takes the place of the type bits that the type and the version give.</summary>
    public byte? LongPacketTypeBits { get; init; }

    /// <summary>Octets in front of the payload, with the packet number, in a packet of less than 16 KiB.</summary>
    [JsonIgnore]
    public int HeaderLength => PacketNumberLength + (Type == PacketType.OneRtt
        ? 1 + DestinationConnectionId.Length
        : 7 + DestinationConnectionId.Length + SourceConnectionId.Length + TokenFieldLength + (DeclaredLength?.Width ?? 2));

    private VarInt TokenLength => DeclaredTokenLength ?? Token.Length;

    private int TokenFieldLength => Type == PacketType.Initial ? TokenLength.Width + Token.Length : 0;

    /// <summary>Writes the header in the clear, up to the packet number.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="sealedLength">Octets that follow the packet number: the payload with its tag.</param>
    public void WriteHeader(WireWriter target, int sealedLength)
    {
        if (Type == PacketType.OneRtt)
            WriteShortHeader(target);
        else
            WriteLongHeader(target, sealedLength);
        for (var octet = PacketNumberLength - 1; octet >= 0; octet--)
            target.WriteByte((byte)(PacketNumber >> (8 * octet)));
    }

    private void WriteShortHeader(WireWriter target)
    {
        target.WriteByte((byte)(Bit(FixedBit, 0x40) | Bit(SpinBit, 0x20) | LowBits(3) | Bit(KeyPhase, 0x04)));
        target.WriteBytes(DestinationConnectionId);
    }

    private void WriteLongHeader(WireWriter target, int sealedLength)
    {
        var type = LongPacketTypeBits ?? LongPacketType.ToBits(Type, Version);
        target.WriteByte((byte)(0x80 | Bit(FixedBit, 0x40) | ((type & 3) << 4) | LowBits(2)));
        target.WriteUInt32(Version.Value);
        target.WriteByte(DestinationConnectionIdLength ?? (byte)DestinationConnectionId.Length);
        target.WriteBytes(DestinationConnectionId);
        target.WriteByte(SourceConnectionIdLength ?? (byte)SourceConnectionId.Length);
        target.WriteBytes(SourceConnectionId);
        if (Type == PacketType.Initial)
        {
            target.WriteVarInt(TokenLength);
            target.WriteBytes(Token);
        }
        target.WriteVarInt(DeclaredLength ?? AtLeastTwoOctets(PacketNumberLength + sealedLength));
    }

    // A width that does not depend on the payload lets a sender know the size of a header beforehand.
    private static VarInt AtLeastTwoOctets(int length) => new((ulong)length, Math.Max((byte)2, VarInt.ShortestWidth((ulong)length)));

    private int LowBits(int reservedShift) => ((ReservedBits & 3) << reservedShift) | ((PacketNumberLength - 1) & 3);

    private static int Bit(bool set, int value) => set ? value : 0;
}
