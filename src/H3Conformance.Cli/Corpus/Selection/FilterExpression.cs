using System.Text.RegularExpressions;

namespace H3Conformance.Cli.Corpus.Selection;

/// <summary>A filter as <c>dotnet test</c> takes it (<c>Section=6&amp;(Level=MUST|Area=qpack)</c>), turned into a query of the corpus' own runner.</summary>
internal sealed partial class FilterExpression
{
    private static readonly string[] Traits = ["Section", "Rfc", "Requirement", "Level", "Area"];

    private readonly string _text;
    private int _at;

    private FilterExpression(string text) => _text = text;

    /// <summary>One bracketed part of a query.</summary>
    /// <exception cref="CommandException">The expression is not understood; the message says where.</exception>
    public static string Translate(string text)
    {
        var expression = new FilterExpression(text);
        var query = expression.Alternatives();
        return expression._at == text.Length ? query : throw expression.Fault($"'{text[expression._at]}' is not expected here");
    }

    /// <summary>A condition of a query.</summary>
    public static string Equal(string trait, string value) => $"({trait}={Literal(value)})";

    // What means something in a query is written as a number.
    private static string Literal(string value) => Special().Replace(value, static character => $"&#x{(int)character.Value[0]:X};");

    private string Alternatives() => Sequence('|', Conjunction);

    private string Conjunction() => Sequence('&', Factor);

    private string Sequence(char separator, Func<string> part)
    {
        List<string> parts = [part()];
        while (Next() == separator)
        {
            _at++;
            parts.Add(part());
        }

        return parts.Count == 1 ? parts[0] : $"({string.Join(separator, parts)})";
    }

    private string Factor()
    {
        if (Next() != '(')
            return Comparison();
        _at++;
        var inner = Alternatives();
        if (Next() != ')')
            throw Fault("a ')' is missing");
        _at++;
        return inner;
    }

    private string Comparison()
    {
        var match = Comparisons().Match(_text, _at);
        if (!match.Success)
            throw Fault("a comparison like Section=6.2.1 is expected");
        var trait = Array.Find(Traits, known => known.Equals(match.Groups["trait"].Value, StringComparison.OrdinalIgnoreCase))
            ?? throw Fault($"there is no trait '{match.Groups["trait"].Value}'; there are {string.Join(", ", Traits)}");
        _at += match.Length;
        var (comparison, value) = (match.Groups["comparison"].Value, match.Groups["value"].Value.Trim());
        return comparison switch
        {
            "~" => $"({trait}=*{Literal(value)}*)",
            "!~" => $"({trait}!=*{Literal(value)}*)",
            _ => $"({trait}{comparison}{Literal(value)})",
        };
    }

    private char? Next()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
        return _at < _text.Length ? _text[_at] : null;
    }

    private CommandException Fault(string what) => new(ExitCode.UnusableInput, $"--filter '{_text}', at character {_at + 1}: {what}.");

    [GeneratedRegex(@"\G\s*(?<trait>\w+)\s*(?<comparison>!=|!~|=|~)\s*(?<value>[^&|()=!~]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comparisons();

    [GeneratedRegex(@"[\[\]/()&|=!*]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Special();
}
