namespace H3Conformance.Cli.Probing.Facts;

/// <summary>An offer with nothing beside it.</summary>
/// <param name="Name">What was offered.</param>
/// <param name="Accepted">The handshake came to its end.</param>
/// <param name="Answer">What came of it, in words.</param>
internal sealed record ChoiceFacts(string Name, bool Accepted, string Answer);
