using H3Conformance.Quic;

namespace H3Conformance.UnitTests.Wire;

/// <summary>Rows of one <see cref="VarInt"/>: the first and last value of each width (RFC 9000 section 16), at every width that holds it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryVarIntAttribute : WireDataAttribute
{
    private static readonly ulong[] Boundaries = [0, 63, 64, 16383, 16384, (1UL << 30) - 1, 1UL << 30, VarInt.MaxValue];

    private static readonly byte[] Widths = [1, 2, 4, 8];

    protected override IEnumerable<object[]> Rows =>
        from value in Boundaries
        from width in Widths
        where width >= VarInt.ShortestWidth(value)
        select new object[] { new VarInt(value, width) };
}
