using System.Globalization;

namespace H3Conformance.Cli.Exploring;

/// <summary>Lines that a person types at a terminal, with editing, completion and a history; lines that are shown meanwhile stand above.</summary>
internal sealed class TerminalLines(IKeyboard keyboard, Screen screen) : ILineSource
{
    private const int MostLines = 1000;
    private readonly List<string> _history = [];

    public bool IsPerson => true;

    public string? Read(Question question, System.Action meanwhile)
    {
        var editor = new LineEditor(question, _history);
        Draw(question, editor);
        screen.Around = write =>
        {
            screen.Raw("\r\x1b[K");
            write();
            Draw(question, editor);
        };
        try
        {
            return Read(question, editor, meanwhile);
        }
        finally
        {
            keyboard.Release();
            screen.Around = static write => write();
            screen.Raw("\n");
        }
    }

    private string? Read(Question question, LineEditor editor, System.Action meanwhile)
    {
        while (true)
        {
            meanwhile();
            if (keyboard.Read() is not { } key)
                continue;
            if (key.Key == ConsoleKey.Escape || IsControl(key, ConsoleKey.C))
                throw new AbandonedException();
            if (IsControl(key, ConsoleKey.D) && editor.Text.Length == 0)
                return null;
            if (key.Key == ConsoleKey.Enter)
                return Keep(editor.Text);
            editor.Press(key);
            Draw(question, editor);
        }
    }

    private string Keep(string line)
    {
        if (line.Length > 0 && _history.LastOrDefault() != line)
            _history.Add(line);
        if (_history.Count > MostLines)
            _history.RemoveAt(0);
        return line;
    }

    private void Draw(Question question, LineEditor editor)
    {
        var back = editor.Text.Length - editor.Cursor;
        screen.Raw($"\r\x1b[K{question.Prompt}{editor.Text}{(back > 0 ? string.Create(CultureInfo.InvariantCulture, $"\x1b[{back}D") : "")}");
    }

    private static bool IsControl(ConsoleKeyInfo key, ConsoleKey letter) => key.Key == letter && key.Modifiers.HasFlag(ConsoleModifiers.Control);
}
