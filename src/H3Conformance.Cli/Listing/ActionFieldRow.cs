namespace H3Conformance.Cli.Listing;

/// <summary>A field of an action in a list.</summary>
internal sealed record ActionFieldRow(string Name, string Kind, string Help, string? Default);
