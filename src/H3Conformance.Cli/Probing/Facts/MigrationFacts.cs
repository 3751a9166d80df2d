namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What a new source port did (RFC 9000 section 9).</summary>
/// <param name="Disabled">The server announces disable_active_migration.</param>
/// <param name="PathValidated">It answered PATH_CHALLENGE on the new path.</param>
/// <param name="Answered">It answered a request that was sent from the new port.</param>
internal sealed record MigrationFacts(bool Disabled, bool PathValidated, bool Answered);
