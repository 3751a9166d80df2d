namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What a key update of the client did (RFC 9001 section 6).</summary>
/// <param name="Followed">The server updated its keys as well.</param>
/// <param name="Answered">It answered a request behind the update.</param>
internal sealed record KeyUpdateFacts(bool Followed, bool Answered);
