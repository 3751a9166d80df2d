using System.Globalization;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Corpus.Rfc9110;

/// <summary>The timestamps of responses. Expires is not among them: its value may be no date at all (RFC 9111 section 5.3).</summary>
internal static class Timestamps
{
    public static bool AreIn(Outcome outcome) => outcome.Streams.TryGetValue(StreamName.Request, out var response) && Of(response).Any();

    public static IEnumerable<string> Of(StreamOutcome response)
    {
        var fields = new FieldSection(response.Fields);
        return fields.FindAll("date").Concat(fields.FindAll("last-modified")).Select(static value => value.ToText());
    }

    /// <summary>IMF-fixdate, whatever white space there is between its parts.</summary>
    public static bool IsFixedFormat(string timestamp) =>
        DateTimeOffset.TryParseExact(timestamp, "r", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out _);

    public static bool HasMoreWhiteSpace(string timestamp) =>
        timestamp != timestamp.Trim() || timestamp.Contains("  ", StringComparison.Ordinal) || timestamp.Contains('\t', StringComparison.Ordinal);
}
