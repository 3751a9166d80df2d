using H3Conformance.Quic;

namespace H3Conformance.UnitTests.Wire;

/// <summary>
/// Rows of one <see cref="Bytes"/>: every proper prefix of each sample. The samples are hex.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EveryTruncationAttribute(params string[] samples) : WireDataAttribute
{
    public IReadOnlyList<string> Samples { get; } = samples;

    /// <summary>Octets at the start that belong to every row: a prefix shorter than this is left out.</summary>
    public int From { get; init; }

    protected override IEnumerable<object[]> Rows => Samples
        .SelectMany(static sample => Chunking.Truncations(Bytes.Hex(sample)))
        .Where(prefix => prefix.Length >= From)
        .Select(static prefix => new object[] { prefix });
}
