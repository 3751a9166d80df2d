using System.Globalization;
using System.Text.Json.Serialization;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Wire;

/// <summary>
/// A prefixed integer (RFC 9204 section 4.1.1, RFC 7541 section 5.1), together with the continuation octets
/// that it has more than it needs.
/// </summary>
/// <param name="Value">0 to 2^64-1. A receiver has to take values up to 2^62-1; a larger one is read as 2^64-1 at most.</param>
/// <param name="ExtraOctets">Continuation octets of value zero at the end. Without effect where the value fits the prefix.</param>
[JsonConverter(typeof(PrefixedIntegerJsonConverter))]
public readonly record struct PrefixedInteger(ulong Value, byte ExtraOctets = 0)
{
    /// <summary>The largest value that every implementation takes (RFC 9204 section 4.1.1).</summary>
    public const ulong MaxValue = (1UL << 62) - 1;

    /// <summary>Continuation octets after which reading gives up and takes the value as too large.</summary>
    public const int MaxContinuationOctets = 16;

    private const int BitsOfAnOctet = 7;

    /// <summary>Whether a receiver may refuse the value (RFC 7541 section 5.1).</summary>
    public bool IsTooLarge => Value > MaxValue;

    /// <param name="writer">Takes the octets.</param>
    /// <param name="pattern">The bits of the first octet above the prefix.</param>
    /// <param name="prefixBits">1 to 8.</param>
    public void Write(WireWriter writer, byte pattern, int prefixBits)
    {
        var limit = (1UL << prefixBits) - 1;
        writer.WriteByte((byte)(pattern | Math.Min(Value, limit)));
        if (Value < limit)
            return;
        var rest = Value - limit;
        for (var octets = ContinuationOctets(rest) + ExtraOctets; octets > 1; octets--, rest >>= BitsOfAnOctet)
            writer.WriteByte((byte)(rest | 0x80));
        writer.WriteByte((byte)rest);
    }

    /// <summary>Reads past the bits above the prefix; false, with the reader left where it was, where octets are missing.</summary>
    public static bool TryRead(ref WireReader reader, int prefixBits, out PrefixedInteger value)
    {
        value = default;
        var start = reader.Position;
        if (!reader.TryReadByte(out var first))
            return false;
        var limit = (1UL << prefixBits) - 1;
        value = new PrefixedInteger(first & limit);
        return value.Value < limit || TryReadContinuation(ref reader, start, limit, out value);
    }

    private static bool TryReadContinuation(ref WireReader reader, int start, ulong limit, out PrefixedInteger value)
    {
        ulong rest = 0;
        var fits = true;
        value = new PrefixedInteger(ulong.MaxValue);
        for (var count = 1; count <= MaxContinuationOctets; count++)
        {
            if (!reader.TryReadByte(out var octet))
            {
                reader.Seek(start);
                return false;
            }
            var bits = (ulong)octet & 0x7f;
            var place = BitsOfAnOctet * (count - 1);
            fits &= bits == 0 || (place < 64 && bits <= ulong.MaxValue >> place);
            rest |= place < 64 ? bits << place : 0;
            if (octet >= 0x80)
                continue;
            if (fits && rest <= ulong.MaxValue - limit)
                value = new PrefixedInteger(rest + limit, (byte)(count - ContinuationOctets(rest)));
            return true;
        }
        return true;
    }

    private static int ContinuationOctets(ulong rest)
    {
        var octets = 1;
        while ((rest >>= BitsOfAnOctet) > 0)
            octets++;
        return octets;
    }

    /// <summary>The value alone, or <c>value+extra</c> where there are extra octets.</summary>
    public override string ToString() => ExtraOctets == 0
        ? Value.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Value}+{ExtraOctets}");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out PrefixedInteger value)
    {
        value = default;
        var parts = (text ?? "").Split('+');
        byte extra = 0;
        if (parts.Length > 2 || !ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || (parts.Length == 2 && !byte.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out extra)))
            return false;
        value = new PrefixedInteger(number, extra);
        return true;
    }

    public static implicit operator PrefixedInteger(ulong value) => new(value);

    public static implicit operator PrefixedInteger(int value) => new(checked((ulong)value));
}
