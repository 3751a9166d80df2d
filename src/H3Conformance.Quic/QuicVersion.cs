using System.Globalization;

namespace H3Conformance.Quic;

/// <summary>A version of QUIC (RFC 9000 section 15, RFC 9369). Any 32-bit number.</summary>
public readonly record struct QuicVersion(uint Value)
{
    public static readonly QuicVersion Negotiation = new(0);
    public static readonly QuicVersion V1 = new(0x0000_0001);
    public static readonly QuicVersion V2 = new(0x6b33_43cf);

    /// <summary>A reserved version, 0x?a?a?a?a (RFC 9000 section 6.3), which makes a server negotiate.</summary>
    public static readonly QuicVersion Greased = new(0x1a2a_3a4a);

    public override string ToString() => this switch
    {
        { Value: 0x0000_0001 } => "QUICv1",
        { Value: 0x6b33_43cf } => "QUICv2",
        _ => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x8}"),
    };
}
