namespace H3Conformance.Cli.Probing.Screen;

/// <summary>One line of the screen, though it may be folded.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Text">What was found.</param>
/// <param name="IsOpen">The server left the question open, and the text says how.</param>
internal sealed record Row(string Title, string Text, bool IsOpen = false);
