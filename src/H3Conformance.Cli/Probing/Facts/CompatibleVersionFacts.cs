namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What a server did whose client began with version 1 and listed version 2 before it (RFC 9368).</summary>
/// <param name="Chosen">The version of the connection.</param>
/// <param name="Switched">It is another one than that of the first packet.</param>
/// <param name="Available">Available Versions of the server's version_information; empty without it.</param>
internal sealed record CompatibleVersionFacts(string Chosen, bool Switched, IReadOnlyList<string> Available);
