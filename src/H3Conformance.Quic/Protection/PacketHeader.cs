namespace H3Conformance.Quic.Protection;

/// <summary>The protected part of a packet's header, in the clear. Until the payload opens, nothing of it is authentic.</summary>
/// <param name="First">The first octet.</param>
/// <param name="PacketNumber">Expanded from what was sent (RFC 9000 appendix A.3).</param>
/// <param name="PacketNumberLength">1 to 4 octets.</param>
public readonly record struct PacketHeader(byte First, ulong PacketNumber, byte PacketNumberLength)
{
    public bool IsLong => (First & 0x80) != 0;

    /// <summary>0 to 3. Reported and not judged.</summary>
    public byte ReservedBits => (byte)((First >> (IsLong ? 2 : 3)) & 3);

    /// <summary>Of a short header only.</summary>
    public bool SpinBit => !IsLong && (First & 0x20) != 0;

    /// <summary>Of a short header only.</summary>
    public bool KeyPhase => !IsLong && (First & 0x04) != 0;
}
