using System.Globalization;
using System.Text.RegularExpressions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9110;

/// <summary>Reads 206 responses (RFC 9110 sections 14.4 and 14.6).</summary>
internal static partial class Multipart
{
    public static bool Is(StreamOutcome response) => Type(response).StartsWith("multipart/byteranges", StringComparison.OrdinalIgnoreCase);

    /// <summary>Header section and content of each part, as text.</summary>
    public static IReadOnlyList<string> Parts(StreamOutcome response)
    {
        var boundary = Boundary().Match(Type(response)).Groups["text"].Value;
        return boundary.Length == 0 ? [] : [.. response.Content.ToText().Split("--" + boundary)[1..].Where(static part => !part.StartsWith("--", StringComparison.Ordinal))];
    }

    /// <summary>The content is what Content-Range says, as far as both were kept.</summary>
    public static bool IsPartOf(StreamOutcome page, StreamOutcome part)
    {
        var range = ContentRange().Match(new FieldSection(part.Fields).Find("content-range")?.ToText() ?? "");
        if (!range.Success || !int.TryParse(range.Groups["first"].Value, CultureInfo.InvariantCulture, out var first) || !int.TryParse(range.Groups["last"].Value, CultureInfo.InvariantCulture, out var last))
            return false;
        return part.ContentLength == (ulong)(last - first + 1)
            && (last >= page.Content.Length || part.Content.Span.SequenceEqual(page.Content.Span[first..(last + 1)]));
    }

    private static string Type(StreamOutcome response) => new FieldSection(response.Fields).Find("content-type")?.ToText() ?? "";

    [GeneratedRegex("boundary=\"?(?<text>[^\";]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Boundary();

    [GeneratedRegex("^bytes (?<first>[0-9]+)-(?<last>[0-9]+)/", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ContentRange();
}
