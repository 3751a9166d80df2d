using System.Buffers;
using System.Globalization;

namespace H3Conformance.Http3.Priorities;

/// <summary>A cursor over the keys and bare items of structured fields (RFC 8941 section 4.2).</summary>
internal sealed class StructuredReader(string text)
{
    private const string Digits = "0123456789";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Alpha = Lower + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create(Lower + Digits + "_-.*");
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(Alpha + Digits + "!#$%&'*+-.^_`|~:/");
    private static readonly SearchValues<char> Base64Characters = SearchValues.Create(Alpha + Digits + "+/=");
    private static readonly SearchValues<char> DigitCharacters = SearchValues.Create(Digits);

    private int _position;

    public bool AtEnd => _position == text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Next => AtEnd ? '\0' : text[_position];

    public bool TrySkip(char character)
    {
        var found = !AtEnd && text[_position] == character;
        _position += found ? 1 : 0;
        return found;
    }

    public void SkipSpaces()
    {
        while (TrySkip(' '))
            continue;
    }

    public void SkipOptionalWhiteSpace()
    {
        while (TrySkip(' ') || TrySkip('\t'))
            continue;
    }

    /// <summary>RFC 8941 4.2.3.3.</summary>
    public bool TryReadKey(out string key)
    {
        var begins = char.IsAsciiLetterLower(Next) || Next == '*';
        key = begins ? TakeWhile(KeyCharacters) : "";
        return begins;
    }

    /// <summary>RFC 8941 4.2.3.1: a long, a bool, or null for every other type.</summary>
    public bool TryReadBareItem(out object? value)
    {
        value = null;
        switch (Next)
        {
            case '-' or (>= '0' and <= '9'):
                return TryReadNumber(out value);
            case '"':
                return TrySkipString();
            case ':':
                _position++;
                TakeWhile(Base64Characters);
                return TrySkip(':');
            case '?':
                _position++;
                value = Next == '1';
                return TrySkip('0') || TrySkip('1');
            default:
                var isToken = char.IsAsciiLetter(Next) || Next == '*';
                TakeWhile(TokenCharacters);
                return isToken;
        }
    }

    // RFC 8941 4.2.4: at most 15 digits, or 12 before and 3 after a point.
    private bool TryReadNumber(out object? value)
    {
        value = null;
        var sign = TrySkip('-') ? -1 : 1;
        var digits = TakeWhile(DigitCharacters);
        if (TrySkip('.'))
            return digits.Length is >= 1 and <= 12 && TakeWhile(DigitCharacters).Length is >= 1 and <= 3;
        if (digits.Length is < 1 or > 15)
            return false;
        value = sign * long.Parse(digits, CultureInfo.InvariantCulture);
        return true;
    }

    private bool TrySkipString()
    {
        _position++;
        while (!AtEnd)
        {
            var character = text[_position++];
            if (character == '"')
                return true;
            if (character is < ' ' or > '~' || (character == '\\' && !TrySkip('"') && !TrySkip('\\')))
                return false;
        }

        return false;
    }

    private string TakeWhile(SearchValues<char> characters)
    {
        var rest = text.AsSpan(_position);
        var length = rest.IndexOfAnyExcept(characters);
        var taken = length < 0 ? rest : rest[..length];
        _position += taken.Length;
        return taken.ToString();
    }
}
