namespace H3Conformance.Cli.Probing.Facts;

/// <summary>Whether a connection that begins with QUIC version 2 (RFC 9369) stays with it.</summary>
/// <param name="Accepted">The handshake came to its end in version 2.</param>
/// <param name="Answer">What came of it, in words.</param>
internal sealed record VersionTwoFacts(bool Accepted, string Answer);
