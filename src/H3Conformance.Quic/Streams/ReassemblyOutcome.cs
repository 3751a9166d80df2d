namespace H3Conformance.Quic.Streams;

/// <summary>What became of data that was given to a <see cref="ReassemblyBuffer"/>.</summary>
internal enum ReassemblyOutcome
{
    Stored,
    Changed,
    TooManyGaps,
}
