using System.Globalization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Datagrams;

/// <summary>The type of a capsule (RFC 9297 section 5.4). Any value from 0 to 2^62-1.</summary>
public readonly record struct CapsuleType(ulong Value)
{
    public static readonly CapsuleType Datagram = new(0x00);

    /// <summary>The reserved type 0x29 * <paramref name="n"/> + 0x17, which its receiver ignores (RFC 9297 section 5.4).</summary>
    public static CapsuleType Reserved(ulong n) => new(unchecked((0x29 * n) + 0x17));

    public bool IsReserved => Value >= 0x17 && (Value - 0x17) % 0x29 == 0;

    public override string ToString() => Value == 0 ? "DATAGRAM" : string.Create(CultureInfo.InvariantCulture, $"0x{Value:x}");

    public static implicit operator CapsuleType(ulong value) => new(value);

    public static implicit operator CapsuleType(VarInt value) => new(value.Value);
}
