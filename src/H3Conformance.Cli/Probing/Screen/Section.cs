namespace H3Conformance.Cli.Probing.Screen;

/// <summary>A part of the screen.</summary>
internal sealed record Section(string Title, params IReadOnlyList<Row> Rows);
