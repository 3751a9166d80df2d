using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack;

/// <summary>The section is decoded.</summary>
/// <param name="Fields">In the order of their representations.</param>
/// <param name="RequiredInsertCount">As declared by the section's prefix.</param>
public sealed record DecodedSection(ValueList<Field> Fields, ulong RequiredInsertCount) : DecodeResult
{
    /// <summary>The Required Insert Count that the references need; below the declared one where the encoder asked for too much (RFC 9204 section 2.2.1).</summary>
    public ulong LowestInsertCount { get; init; }

    /// <summary>The absolute indices of the dynamic entries that are referred to, one for each reference.</summary>
    public ValueList<ulong> References { get; init; }
}
