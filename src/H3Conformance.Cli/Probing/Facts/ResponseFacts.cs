namespace H3Conformance.Cli.Probing.Facts;

/// <summary>The answer to a plain GET.</summary>
/// <param name="Path">What was asked for.</param>
/// <param name="Status">The final status code.</param>
/// <param name="Server">The Server field (RFC 9110 section 10.2.4).</param>
/// <param name="ContentLength">Octets of content that came.</param>
internal sealed record ResponseFacts(string Path, int? Status, string? Server, ulong ContentLength);
