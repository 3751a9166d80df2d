using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>The prefix of an encoded field section (RFC 9204 section 4.5.1): Required Insert Count (8+), S, Delta Base (7+).</summary>
/// <param name="EncodedInsertCount">0, or the Required Insert Count modulo twice the number of entries that fit the table, plus 1.</param>
/// <param name="Sign">S: whether the Base is below the Required Insert Count.</param>
/// <param name="DeltaBase">The distance between the two, less 1 with the Sign set.</param>
public sealed record FieldSectionPrefix(PrefixedInteger EncodedInsertCount, bool Sign, PrefixedInteger DeltaBase)
{
    private const byte S = 0b1000_0000;

    /// <summary>The prefix of a section without references to the dynamic table.</summary>
    public static readonly FieldSectionPrefix Zero = new(0, Sign: false, 0);

    /// <param name="requiredInsertCount">0, or one more than the largest absolute index that is referenced.</param>
    /// <param name="base">The absolute index to which relative and post-Base indices refer.</param>
    /// <param name="maxTableCapacity">The decoder's SETTINGS_QPACK_MAX_TABLE_CAPACITY, in octets.</param>
    public static FieldSectionPrefix For(ulong requiredInsertCount, ulong @base, ulong maxTableCapacity)
    {
        var encoded = RequiredInsertCount.Encode(requiredInsertCount, maxTableCapacity);
        return @base >= requiredInsertCount
            ? new FieldSectionPrefix(encoded, Sign: false, @base - requiredInsertCount)
            : new FieldSectionPrefix(encoded, Sign: true, requiredInsertCount - @base - 1);
    }

    public void Write(WireWriter writer)
    {
        EncodedInsertCount.Write(writer, 0, 8);
        DeltaBase.Write(writer, Sign ? S : (byte)0, 7);
    }

    /// <summary>False where octets are missing.</summary>
    internal static bool TryRead(ref QpackReader reader, out FieldSectionPrefix prefix)
    {
        prefix = Zero;
        if (!reader.TryReadInteger(8, out var encodedInsertCount) || !reader.TryPeek(out var first) || !reader.TryReadInteger(7, out var deltaBase))
            return false;
        prefix = new FieldSectionPrefix(encodedInsertCount, (first & S) != 0, deltaBase);
        return true;
    }

    /// <summary>The Base that the prefix means, negative where it breaks RFC 9204 section 4.5.1.2.</summary>
    internal long Base(ulong requiredInsertCount) => Sign
        ? (long)requiredInsertCount - (long)DeltaBase.Value - 1
        : (long)requiredInsertCount + (long)DeltaBase.Value;
}
