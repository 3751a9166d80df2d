using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Notation;

/// <summary>Reads words as values of a recording.</summary>
/// <param name="readFile">Gives the octets of a file; null where a line may not name one.</param>
internal sealed class ScalarReader(Func<string, Bytes>? readFile)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public JsonNode Read(Shape shape, Token token) => shape switch
    {
        OctetsShape => JsonValue.Create(Octets(token).ToString()),
        TextShape => JsonValue.Create(Text(token)),
        TruthShape => JsonValue.Create(Truth(token)),
        NumberShape number => Number(number, token),
        NameShape names => Name(names, token),
        _ => throw new NotationException("one word is not enough here", token.Position),
    };

    public Bytes Octets(Token token)
    {
        if (token.IsFile)
            return File(token);
        if (token.IsQuoted || !token.Text.StartsWith("0x", StringComparison.Ordinal))
            return Escaped(token);
        return Bytes.TryParseHex(token.Text[2..], out var octets)
            ? octets
            : throw new NotationException($"'{token.Text}' is not hex: pairs of digits are expected after 0x", token.Position);
    }

    private static Bytes Escaped(Token token) => Escapes.Read(token.Text)
        ?? throw new NotationException(@"a backslash stands before r, n, t, 0, "", another backslash, or x and two hex digits", token.Position);

    private Bytes File(Token token)
    {
        if (readFile is null)
            throw new NotationException("files are not read here", token.Position);
        try
        {
            return readFile(token.Text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new NotationException(exception.Message.ReplaceLineEndings(" "), token.Position);
        }
    }

    private static string Text(Token token)
    {
        try
        {
            return Strict.GetString(Escaped(token).Span) is var text && token.IsFile ? $"@{text}" : text;
        }
        catch (DecoderFallbackException)
        {
            throw new NotationException("this text has to be UTF-8", token.Position);
        }
    }

    private static bool Truth(Token token) => token.Text switch
    {
        "yes" or "true" => true,
        "no" or "false" => false,
        _ => throw new NotationException($"yes or no is expected, not '{token.Text}'", token.Position),
    };

    private static JsonValue Name(NameShape names, Token token)
    {
        if (names.IsOpen && Unsigned(token.Text) is { } number)
            return JsonValue.Create(number);
        return names.Names.Contains(token.Text, StringComparer.Ordinal)
            ? JsonValue.Create(token.Text)
            : throw new NotationException($"'{token.Text}' is none of {string.Join(", ", names.Names)}{(names.IsOpen ? ", nor a number" : "")}", token.Position);
    }

    private static JsonValue Number(NumberShape shape, Token token)
    {
        if (shape.Form == NumberForm.Real && double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real))
            return JsonValue.Create(real);
        if (shape.Form == NumberForm.Signed && long.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var signed))
            return JsonValue.Create(signed);
        var separator = shape.Form == NumberForm.VarInt ? ':' : '+';
        var parts = token.Text.Split(separator);
        if (parts.Length is 1 or 2 && (shape.Names.Find(parts[0]) ?? Unsigned(parts[0])) is { } number)
        {
            if (parts.Length == 1)
                return JsonValue.Create(number);
            if (shape.Form is NumberForm.VarInt or NumberForm.Prefixed)
                return JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"{number}{separator}{parts[1]}"));
        }

        throw new NotationException($"'{token.Text}' is {(shape.Names == NumberNames.None ? "no number" : $"neither a number nor one of {string.Join(", ", shape.Names.All)}")}", token.Position);
    }

    private static ulong? Unsigned(string text)
    {
        var hex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        return ulong.TryParse(hex ? text.AsSpan(2) : text, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
