namespace H3Conformance.Cli.Probing.Facts;

/// <summary>One setting (RFC 9114 section 7.2.4).</summary>
/// <param name="Id">From 0 to 2^62-1.</param>
/// <param name="Name">As its RFC or draft has it; the identifier in hex where there is none.</param>
/// <param name="Value">From 0 to 2^62-1.</param>
internal sealed record SettingFact(ulong Id, string Name, ulong Value);
