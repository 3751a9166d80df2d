namespace H3Conformance.Cli.Probing.Facts;

/// <summary>Whether the chain is good for the name, by the roots that the target is held to.</summary>
/// <param name="Asked">False where any certificate is taken, as on loopback.</param>
/// <param name="Trusted">The chain is good; null where nobody asked.</param>
/// <param name="Fault">What is wrong with it.</param>
internal sealed record TrustFacts(bool Asked, bool? Trusted, string? Fault);
