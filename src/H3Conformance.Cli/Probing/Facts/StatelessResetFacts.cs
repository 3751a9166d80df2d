namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What answered a datagram with an unknown connection ID (RFC 9000 section 10.3).</summary>
/// <param name="Announced">The server gave a token for its first connection ID.</param>
/// <param name="Answered">Something came that can only be a stateless reset.</param>
/// <param name="Length">Octets of it.</param>
internal sealed record StatelessResetFacts(bool Announced, bool Answered, int? Length);
