using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>What of RFC 9204 a decoder has to take, odd as it may look.</summary>
public static class QpackTolerances
{
    public static readonly Rule StreamsMayBlock = Tolerance("rfc9204-2.1.2-x1");
    public static readonly Rule EntriesMayBeDuplicates = Tolerance("rfc9204-3.2-1");
    public static readonly Rule TableMayBeFull = Tolerance("rfc9204-3.2.2-x1");
    public static readonly Rule NumbersMayHave62Bits = Tolerance("rfc9204-4.1.1-1");
    public static readonly Rule InstructionsMayBeSplit = Tolerance("rfc9204-4.3-x1");
    public static readonly Rule CapacityMayFall = Tolerance("rfc9204-4.3.1-x1");
    public static readonly Rule CancellationsAreAlwaysLegal = Tolerance("rfc9204-4.4.2-x1");
    public static readonly Rule SettingsMayBeTheLargest = Tolerance("rfc9204-5-x1", "largest");
    public static readonly Rule IndexedStaticIsUnderstood = Tolerance("rfc9204-4.5-x1", "indexed-static");
    public static readonly Rule IndexedDynamicIsUnderstood = Tolerance("rfc9204-4.5-x1", "indexed-dynamic");
    public static readonly Rule IndexedPostBaseIsUnderstood = Tolerance("rfc9204-4.5-x1", "indexed-post-base");
    public static readonly Rule StaticNameIsUnderstood = Tolerance("rfc9204-4.5-x1", "static-name");
    public static readonly Rule DynamicNameIsUnderstood = Tolerance("rfc9204-4.5-x1", "dynamic-name");
    public static readonly Rule PostBaseNameIsUnderstood = Tolerance("rfc9204-4.5-x1", "post-base-name");
    public static readonly Rule LiteralNameIsUnderstood = Tolerance("rfc9204-4.5-x1", "literal-name");
    public static readonly Rule NeverIndexedIsUnderstood = Tolerance("rfc9204-4.5-x1", "never-indexed");
    public static readonly Rule BaseMayBeAnything = Tolerance("rfc9204-4.5.1.2-x1");
    public static readonly Rule HuffmanIsUnderstood = Tolerance("rfc9204-4.5-x1", "huffman");

    public static readonly IReadOnlyList<Rule> All =
    [
        SettingsMayBeTheLargest, StreamsMayBlock, EntriesMayBeDuplicates, TableMayBeFull, NumbersMayHave62Bits, InstructionsMayBeSplit, CapacityMayFall, CancellationsAreAlwaysLegal,
        IndexedStaticIsUnderstood, IndexedDynamicIsUnderstood, IndexedPostBaseIsUnderstood, StaticNameIsUnderstood, DynamicNameIsUnderstood,
        PostBaseNameIsUnderstood, LiteralNameIsUnderstood, NeverIndexedIsUnderstood, HuffmanIsUnderstood, BaseMayBeAnything,
    ];
}
