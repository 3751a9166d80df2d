namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What the server's decoder did with our insertions.</summary>
/// <param name="Capacity">SETTINGS_QPACK_MAX_TABLE_CAPACITY, in octets; with 0 nothing can be inserted.</param>
/// <param name="Insertions">Insertions that were made.</param>
/// <param name="Acknowledged">Those that it acknowledged, in either way.</param>
/// <param name="SectionAcknowledgments">RFC 9204 section 4.4.1.</param>
/// <param name="InsertCountIncrements">RFC 9204 section 4.4.3.</param>
internal sealed record QpackDecoderFacts(ulong Capacity, ulong Insertions, ulong Acknowledged, int SectionAcknowledgments, int InsertCountIncrements);
