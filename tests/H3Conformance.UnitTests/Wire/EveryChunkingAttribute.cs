using H3Conformance.Quic;

namespace H3Conformance.UnitTests.Wire;

/// <summary>
/// Rows of (<see cref="Bytes"/> whole, <see cref="Bytes"/>[] chunks): each sample at once, in every split in two, and octet by octet.
/// The samples are hex. For readers that are fed a stream: every row must give what the whole gives.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EveryChunkingAttribute(params string[] samples) : WireDataAttribute
{
    public IReadOnlyList<string> Samples { get; } = samples;

    protected override IEnumerable<object[]> Rows => Samples
        .Select(static sample => Bytes.Hex(sample))
        .SelectMany(static whole => Chunking.Chunkings(whole).Select(chunks => new object[] { whole, chunks }));
}
