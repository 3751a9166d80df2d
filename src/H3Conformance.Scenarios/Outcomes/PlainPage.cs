using System.Globalization;
using H3Conformance.Http3.Fields;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>What a 200 response to a plain GET says about the target's page; empty as far as it says nothing.</summary>
public sealed record PlainPage
{
    /// <summary>ETag as it was sent, with its quotes and with W/ where it is weak (RFC 9110 section 8.8.3).</summary>
    public string? EntityTag { get; init; }

    /// <summary>Last-Modified (RFC 9110 section 8.8.2); null where it is no IMF-fixdate.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Accept-Ranges names bytes (RFC 9110 section 14.3).</summary>
    public bool AcceptsRanges { get; init; }

    /// <summary>Octets of content.</summary>
    public ulong Length { get; init; }

    public static PlainPage None { get; } = new();

    public static PlainPage Of(StreamOutcome response)
    {
        if (response is not { Status: 200, IsAnswered: true })
            return None;
        var fields = new FieldSection(response.Fields);
        return new PlainPage
        {
            EntityTag = fields.Find("etag")?.ToText(),
            LastModified = Date(fields.Find("last-modified")?.ToText()),
            AcceptsRanges = fields.Find("accept-ranges")?.ToText().Trim() == "bytes",
            Length = response.ContentLength,
        };
    }

    /// <summary>The time of an IMF-fixdate (RFC 9110 section 5.6.7); null where the text is none.</summary>
    public static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
