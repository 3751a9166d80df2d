using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Packets;

/// <summary>A packet as an action wants it. What is not said is filled in as the engine would.</summary>
/// <param name="Level">Which keys, header form and packet number space.</param>
/// <param name="Frames">The payload; may be empty.</param>
/// <param name="FixedBit">RFC 9000 section 17.2; a parameter, so that a recording that does not name it gives the default.</param>
public sealed record PacketSpec(EncryptionLevel Level, ValueList<Frame> Frames, bool FixedBit = true)
{
    public QuicVersion? Version { get; init; }

    public Bytes? DestinationConnectionId { get; init; }

    public Bytes? SourceConnectionId { get; init; }

    public Bytes? Token { get; init; }

    /// <summary>0 to 2^62-1; the engine's own count is not moved by it.</summary>
    public ulong? PacketNumber { get; init; }

    /// <summary>1 to 4 octets.</summary>
    public byte? PacketNumberLength { get; init; }

    /// <summary>The two reserved bits as a number, 0 to 3.</summary>
    public byte ReservedBits { get; init; }

    public bool SpinBit { get; init; }

    public bool? KeyPhase { get; init; }

    /// <summary>The two type bits of a long header, 0 to 3.</summary>
    public byte? LongPacketTypeBits { get; init; }

    /// <summary>The Length field of a long header.</summary>
    public VarInt? DeclaredLength { get; init; }

    public PacketProtection Protection { get; init; } = PacketProtection.Normal;
}
