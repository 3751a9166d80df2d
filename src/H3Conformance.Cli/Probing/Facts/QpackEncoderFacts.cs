namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What the server's encoder did with a table of 4096 octets and 16 blocked streams, in two responses.</summary>
/// <param name="Insertions">Insertions and duplications (RFC 9204 section 4.3).</param>
/// <param name="References">References of its field sections to the dynamic table.</param>
internal sealed record QpackEncoderFacts(ulong Insertions, int References)
{
    public bool UsesDynamicTable => References > 0;
}
