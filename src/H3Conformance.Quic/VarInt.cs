using System.Globalization;
using System.Text.Json.Serialization;

namespace H3Conformance.Quic;

/// <summary>
/// A variable-length integer (RFC 9000 section 16) together with the width of its encoding, so that a longer
/// encoding than needed can be forced and is kept when read.
/// </summary>
/// <param name="Value">0 to 2^62-1. A larger value is cut to the bits that fit when it is written.</param>
/// <param name="Width">Octets on the wire: 1, 2, 4 or 8.</param>
[JsonConverter(typeof(VarIntJsonConverter))]
public readonly record struct VarInt(ulong Value, byte Width)
{
    public const ulong MaxValue = (1UL << 62) - 1;

    /// <summary>The shortest encoding of a value.</summary>
    public static VarInt Of(ulong value) => new(value, ShortestWidth(value));

    /// <summary>The octets that the shortest encoding of a value takes: 1, 2, 4 or 8.</summary>
    public static byte ShortestWidth(ulong value) => value switch
    {
        < 1UL << 6 => 1,
        < 1UL << 14 => 2,
        < 1UL << 30 => 4,
        _ => 8,
    };

    public bool IsShortest => Width == ShortestWidth(Value);

    /// <summary>The value alone, or <c>value:width</c> where the encoding is longer than needed.</summary>
    public override string ToString() => IsShortest
        ? Value.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Value}:{Width}");

    /// <summary>Reads what <see cref="ToString"/> writes; the value may be hex (<c>0x1f</c>).</summary>
    public static bool TryParse(string? text, out VarInt varInt)
    {
        varInt = default;
        var parts = (text ?? "").Split(':');
        if (parts.Length > 2 || !TryParseNumber(parts[0], out var value) || value > MaxValue)
            return false;
        var width = ShortestWidth(value);
        if (parts.Length == 2 && (!byte.TryParse(parts[1], CultureInfo.InvariantCulture, out width) || width is not (1 or 2 or 4 or 8)))
            return false;
        varInt = new VarInt(value, width);
        return true;
    }

    private static bool TryParseNumber(string text, out ulong value) => text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        ? ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    public static implicit operator VarInt(ulong value) => Of(value);

    public static implicit operator VarInt(int value) => Of(checked((ulong)value));
}
