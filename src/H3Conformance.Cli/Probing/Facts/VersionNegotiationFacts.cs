namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What answered an offer of a reserved version (RFC 9000 section 6).</summary>
/// <param name="Versions">Those of the Version Negotiation packet, in its order.</param>
/// <param name="Reserved">A reserved version is among them (RFC 9000 section 6.3).</param>
internal sealed record VersionNegotiationFacts(IReadOnlyList<string> Versions, bool Reserved);
