namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>The Required Insert Count on the wire (RFC 9204 section 4.5.1.1).</summary>
internal static class RequiredInsertCount
{
    private const ulong SmallestEntry = 32;

    public static ulong Encode(ulong requiredInsertCount, ulong maxTableCapacity)
    {
        // A table without room for one entry has no modulus: the count is written as it is, for a section that is wrong anyway.
        var range = FullRange(maxTableCapacity);
        return requiredInsertCount == 0 ? 0 : (range == 0 ? requiredInsertCount : requiredInsertCount % range) + 1;
    }

    /// <summary>The count nearest to what the table has seen which is encoded so; a fault where there is none.</summary>
    public static QpackFault? Decode(ulong encoded, ulong maxTableCapacity, ulong insertCount, out ulong requiredInsertCount)
    {
        requiredInsertCount = 0;
        var range = FullRange(maxTableCapacity);
        if (encoded == 0)
            return null;
        if (range == 0)
            return QpackFault.RequiredInsertCountNonZeroWithoutTable;
        if (encoded > range)
            return QpackFault.EncodedInsertCountTooLarge;
        var highest = insertCount + (range / 2);
        requiredInsertCount = (highest / range * range) + encoded - 1;
        if (requiredInsertCount > highest)
        {
            if (requiredInsertCount <= range)
                return QpackFault.EncodedInsertCountUnreachable;
            requiredInsertCount -= range;
        }
        return requiredInsertCount == 0 ? QpackFault.EncodedInsertCountUnreachable : null;
    }

    private static ulong FullRange(ulong maxTableCapacity) => 2 * (maxTableCapacity / SmallestEntry);
}
