using H3Conformance.Http3.Fields;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>What looks odd in the header section of a request, and is legal (RFC 9114 sections 4.2 and 4.3.1).</summary>
internal static class HeaderTolerance
{
    private const int ManyLines = 20;
    private const int LongValue = 1000;

    /// <summary>True where a mutant reacted.</summary>
    public static bool Tolerate(Enforcer enforcer, FieldSection section, StreamId stream) =>
        OdditiesOf(section).Concat(LegalEdges.Of(section)).Any(rule => enforcer.Tolerate(rule, stream));

    private static IEnumerable<Rule> OdditiesOf(FieldSection section)
    {
        if (TextOf(section, "te") == "trailers")
            yield return MessageRules.TeTrailersIsLegal;
        if (section.Fields.Count >= ManyLines || section.Fields.Any(static line => line.Value.Length >= LongValue))
            yield return MessageRules.ManyFieldsAreLegal;
        if (TextOf(section, PseudoHeader.Method) == "OPTIONS" && TextOf(section, PseudoHeader.Path) == "*")
            yield return MessageRules.AsteriskIsThePathOfOptions;
        if (TextOf(section, PseudoHeader.Scheme) is { } scheme && scheme != "https")
            yield return MessageRules.OtherSchemesAreLegal;
        if (TextOf(section, PseudoHeader.Path)?.StartsWith("//", StringComparison.Ordinal) == true)
            yield return MessageRules.PathsMayBeginWithTwoSlashes;
        if (section.Find(PseudoHeader.Authority) is null && section.Find("host") is { IsEmpty: false })
            yield return MessageRules.HostMayStandForAuthority;
    }

    private static string? TextOf(FieldSection section, string name) => section.Find(name)?.ToText();
}
