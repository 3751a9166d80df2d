using System.Globalization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Streams;

/// <summary>The type of a unidirectional stream (RFC 9114 section 6.2, RFC 9204 section 4.2). Any value from 0 to 2^62-1.</summary>
public readonly record struct Http3StreamType(ulong Value)
{
    public static readonly Http3StreamType Control = new(0x00);
    public static readonly Http3StreamType Push = new(0x01);
    public static readonly Http3StreamType QpackEncoder = new(0x02);
    public static readonly Http3StreamType QpackDecoder = new(0x03);

    /// <summary>The reserved type 0x1f * <paramref name="n"/> + 0x21, whose stream its receiver ignores (RFC 9114 section 6.2.3).</summary>
    public static Http3StreamType Reserved(ulong n) => new(ReservedNumber.At(n));

    public bool IsReserved => ReservedNumber.Contains(Value);

    public override string ToString() => Value switch
    {
        0x00 => "control stream",
        0x01 => "push stream",
        0x02 => "QPACK encoder stream",
        0x03 => "QPACK decoder stream",
        _ => string.Create(CultureInfo.InvariantCulture, $"stream type 0x{Value:x}"),
    };

    public static implicit operator Http3StreamType(ulong value) => new(value);

    public static implicit operator Http3StreamType(VarInt value) => new(value.Value);
}
