using System.Runtime.CompilerServices;

namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section4_5_1_1_RequiredInsertCount(Target target) : QpackTest(target)
{
    [Requirement("rfc9204-4.5.1.1-1")]
    public Task An_EncodedInsertCount_above_twice_MaxEntries_is_QPACK_DECOMPRESSION_FAILED() => BeRefused((2 * MaxEntries) + 1);

    // Without an insertion so far it stands for a Required Insert Count of 0, which is written as 0.
    [Requirement("rfc9204-4.5.1.1-1")]
    public Task An_EncodedInsertCount_that_wraps_to_0_is_QPACK_DECOMPRESSION_FAILED() => BeRefused(1);

    // Without an insertion so far the largest count that can be meant is MaxEntries, which is written as MaxEntries + 1.
    [Requirement("rfc9204-4.5.1.1-1")]
    public Task An_EncodedInsertCount_beyond_what_the_table_can_hold_is_QPACK_DECOMPRESSION_FAILED() => BeRefused(MaxEntries + 2);

    // RFC 9204 4.5.1.1: an entry has 32 octets at least.
    private ulong MaxEntries => MaxCapacity / 32;

    private Task BeRefused(ulong encodedInsertCount, [CallerMemberName] string test = "") =>
        Run(
            stimulus: [SendLastFieldSection("request", GetSection(new FieldSectionPrefix(encodedInsertCount, Sign: false, 0)))],
            twin: [SendLastFieldSection("request", GetSection())],
            test)
        .Should().CloseTheConnectionWith(H3Error.QpackDecompressionFailed);
}
