using System.Globalization;

namespace H3Conformance.Server.Content;

/// <summary>What tells versions of the page apart (RFC 9110 section 8.8): there is only one.</summary>
public static class Validators
{
    public const string EntityTag = "\"h3c-1\"";

    /// <summary>IMF-fixdate, and the two obsolete formats of RFC 9110 section 5.6.7.</summary>
    public static readonly string[] DateFormats = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    public static readonly DateTimeOffset LastModified = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>RFC 9110 section 5.6.7.</summary>
    public static string Text(DateTimeOffset time) => time.ToString("r", CultureInfo.InvariantCulture);

    /// <summary>Null where the text is no HTTP-date in one of these formats.</summary>
    public static DateTimeOffset? Time(string text, string[] formats) =>
        DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out var time) ? time : null;

    /// <summary>A list of tags, or the asterisk, has the page's tag in it (RFC 9110 section 8.8.3.2).</summary>
    /// <param name="list">As If-Match and If-None-Match have it.</param>
    /// <param name="weakly">A weak tag will do.</param>
    public static bool Match(string list, bool weakly) => list.Split(',', StringSplitOptions.TrimEntries)
        .Any(tag => tag is "*" or EntityTag || (weakly && tag == "W/" + EntityTag));
}
