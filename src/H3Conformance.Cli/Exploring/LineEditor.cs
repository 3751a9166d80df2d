namespace H3Conformance.Cli.Exploring;

/// <summary>The text of one line while it is typed.</summary>
/// <param name="question">With what Tab completes, and what the line begins with.</param>
/// <param name="history">Earlier lines, the newest last.</param>
internal sealed class LineEditor(Question question, IReadOnlyList<string> history)
{
    private int _shown = history.Count;

    public string Text { get; private set; } = question.Draft;

    /// <summary>Characters before the cursor.</summary>
    public int Cursor { get; private set; } = question.Draft.Length;

    /// <summary>Takes a key that edits.</summary>
    public void Press(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Backspace when Cursor > 0:
                Replace(Text.Remove(Cursor - 1, 1), Cursor - 1);
                break;
            case ConsoleKey.Delete when Cursor < Text.Length:
                Replace(Text.Remove(Cursor, 1), Cursor);
                break;
            case ConsoleKey.LeftArrow:
                Cursor = Math.Max(0, Cursor - 1);
                break;
            case ConsoleKey.RightArrow:
                Cursor = Math.Min(Text.Length, Cursor + 1);
                break;
            case ConsoleKey.Home:
                Cursor = 0;
                break;
            case ConsoleKey.End:
                Cursor = Text.Length;
                break;
            case ConsoleKey.UpArrow:
                Recall(_shown - 1);
                break;
            case ConsoleKey.DownArrow:
                Recall(_shown + 1);
                break;
            case ConsoleKey.Tab:
                Complete();
                break;
            default:
                if (!char.IsControl(key.KeyChar))
                    Replace(Text.Insert(Cursor, key.KeyChar.ToString()), Cursor + 1);
                break;
        }
    }

    private void Recall(int index)
    {
        if (index < 0 || index > history.Count)
            return;
        _shown = index;
        var text = index == history.Count ? question.Draft : history[index];
        Replace(text, text.Length);
    }

    // As far as all candidates agree.
    private void Complete()
    {
        var start = Text[..Cursor].LastIndexOfAny([' ', '=', '[', '{']) + 1;
        var word = Text[start..Cursor];
        var candidates = question.Completions.Where(one => one.StartsWith(word, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (candidates.Length == 0)
            return;
        var length = candidates.Min(static one => one.Length);
        while (candidates.Any(one => !one.AsSpan(0, length).SequenceEqual(candidates[0].AsSpan(0, length))))
            length--;
        if (length >= word.Length)
            Replace(Text[..start] + candidates[0][..length] + Text[Cursor..], start + length);
    }

    private void Replace(string text, int cursor) => (Text, Cursor) = (text, cursor);
}
