using System.CommandLine;
using System.Globalization;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Cli.Requests;

/// <summary>The options for one request: its method, fields and content.</summary>
internal static class RequestOptions
{
    private static readonly Option<string?> Method = new("--request", "-X") { Description = "The method; without it GET, or POST where there is content.", HelpName = "METHOD" };
    private static readonly Option<bool> Head = new("--head", "-I") { Description = "Asks for the fields only, with HEAD." };
    private static readonly Option<string[]> Fields = new("--header", "-H") { Description = "A field, as 'name: value', sent as it is; a pseudo-header field takes the place of the usual one; may be given several times.", HelpName = "FIELD", DefaultValueFactory = static _ => [] };
    private static readonly Option<string?> Data = new("--data", "-d") { Description = "The content, or @FILE for that of a file; content-length comes with it unless --header gives one.", HelpName = "TEXT" };

    public static void AddTo(Command command)
    {
        foreach (var option in new Option[] { Method, Head, Fields, Data })
            command.Add(option);
    }

    /// <exception cref="CommandException">A field has no colon, or the file of the content cannot be read.</exception>
    public static SendRequest Request(ParseResult parsed, string authority, string path)
    {
        var content = Content(parsed.GetValue(Data));
        var method = parsed.GetValue(Method) ?? (parsed.GetValue(Head) ? "HEAD" : content is null ? "GET" : "POST");
        var request = new FieldSection([Field.Of(":method", method), Field.Of(":scheme", "https"), Field.Of(":authority", authority), Field.Of(":path", path)]);
        foreach (var text in parsed.GetRequiredValue(Fields))
            request = Add(request, text);
        if (content is { } octets && request.Find("content-length") is null)
            request = request.With("content-length", octets.Length.ToString(CultureInfo.InvariantCulture));
        return new SendRequest(StreamName.Request, request.Fields, content ?? Bytes.Empty);
    }

    private static FieldSection Add(FieldSection request, string text)
    {
        // The name of a pseudo-header field begins with a colon.
        var colon = text.IndexOf(':', Math.Min(1, text.Length));
        if (colon < 1)
            throw new CommandException(ExitCode.UnusableInput, $"--header is '{text}'; it has to be 'name: value'.");
        var (name, value) = (text[..colon], text[(colon + 1)..].TrimStart(' '));
        return name[0] == ':' ? request.Replace(name, value) : request.With(name, value);
    }

    private static Bytes? Content(string? data)
    {
        if (data is null)
            return null;
        try
        {
            return data.StartsWith('@') ? Bytes.Copy(File.ReadAllBytes(data[1..])) : Bytes.Utf8(data);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException(ExitCode.UnusableInput, $"--data: {error.Message}");
        }
    }
}
