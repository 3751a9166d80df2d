namespace H3Conformance.Scenarios.Notation;

/// <summary>A word of a line: bare or in quotes, with its escapes still in it.</summary>
/// <param name="Text">Without the quotes.</param>
/// <param name="IsQuoted">It stood in quotes.</param>
/// <param name="Position">Characters before it in its line.</param>
internal readonly record struct Token(string Text, bool IsQuoted, int Position)
{
    /// <summary>The octets after a leading @: the word names a file.</summary>
    public bool IsFile { get; init; }
}
