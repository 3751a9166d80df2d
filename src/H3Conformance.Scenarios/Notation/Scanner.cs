namespace H3Conformance.Scenarios.Notation;

/// <summary>Cuts a line into words and brackets. White space and commas separate; # begins a comment where a word could begin.</summary>
internal sealed class Scanner(string line)
{
    private const string Brackets = "[]{}";

    public int Position { get; private set; }

    /// <summary>The next character that matters, which stays; NUL at the end of the line.</summary>
    public char Peek()
    {
        while (Position < line.Length && (char.IsWhiteSpace(line[Position]) || line[Position] == ','))
            Position++;
        return Position < line.Length && line[Position] != '#' ? line[Position] : '\0';
    }

    public bool AtEnd => Peek() == '\0' && (Position >= line.Length || line[Position] == '#');

    /// <summary>Takes a bracket or an equals sign if it is the very next character.</summary>
    public bool Takes(char what)
    {
        if (Position >= line.Length || line[Position] != what)
            return false;
        Position++;
        return true;
    }

    /// <summary>A word that ends at an equals sign too.</summary>
    public Token Name(string what) => Word(what, "=");

    /// <summary>A word in which equals signs may stand.</summary>
    public Token Value(string what) => Word(what, "");

    /// <exception cref="NotationException">Always.</exception>
    public NotationException Fault(string what) => new(what, Position);

    private Token Word(string what, string ends)
    {
        var start = Position;
        var isFile = Takes('@');
        if (Position < line.Length && line[Position] == '"')
            return Quoted(start) with { IsFile = isFile };
        var first = Position;
        while (Position < line.Length && !IsEnd(line[Position], ends))
            Position++;
        return Position > first
            ? new Token(line[first..Position], IsQuoted: false, start) { IsFile = isFile }
            : throw Fault($"{what} is expected{(Position < line.Length ? $", not '{line[Position]}'" : "")}");
    }

    private Token Quoted(int start)
    {
        var first = ++Position;
        while (Position < line.Length && line[Position] != '"')
            Position += line[Position] == '\\' ? 2 : 1;
        if (Position >= line.Length)
            throw new NotationException("the closing quote is missing", start);
        return new Token(line[first..Position++], IsQuoted: true, start);
    }

    private static bool IsEnd(char character, string ends) =>
        char.IsWhiteSpace(character) || character is ',' or '"' || Brackets.Contains(character) || ends.Contains(character);
}
