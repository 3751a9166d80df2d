namespace H3Conformance.Cli.Probing.Facts;

/// <summary>One transport parameter (RFC 9000 section 18).</summary>
/// <param name="Id">From 0 to 2^62-1.</param>
/// <param name="Name">As the RFC has it; the ID in hex where it has none.</param>
/// <param name="Value">The number, where the parameter is one.</param>
/// <param name="Octets">The value in hex, where it is no number.</param>
internal sealed record ParameterFact(ulong Id, string Name, ulong? Value, string? Octets);
