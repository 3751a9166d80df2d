namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What answered a ClientHello without any key share (RFC 8446 section 4.1.4).</summary>
/// <param name="Sent">A HelloRetryRequest came.</param>
/// <param name="Group">The group of the connection: the one that the server asked for.</param>
internal sealed record HelloRetryRequestFacts(bool Sent, string? Group);
