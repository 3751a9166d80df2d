using H3Conformance.Http3.Fields;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>What looks odd in the header section of a request, and is legal (RFC 9110 sections 4, 5 and 10).</summary>
internal static class SemanticsTolerance
{
    private const int LongUri = 7900;

    /// <summary>True where a mutant reacted.</summary>
    public static bool Tolerate(Enforcer enforcer, FieldSection section, StreamId stream) =>
        OdditiesOf(section).Any(rule => enforcer.Tolerate(rule, stream));

    private static IEnumerable<Rule> OdditiesOf(FieldSection section)
    {
        if (section.Find(PseudoHeader.Path) is { Length: >= LongUri })
            yield return SemanticsRules.LongUrisAreLegal;
        if (section.Find("h3c-unknown") is not null)
            yield return SemanticsRules.UnknownFieldsAreIgnored;
        if (section.Fields.Any(static line => line.Value.ToArray().Any(static octet => octet >= 0x80)))
            yield return SemanticsRules.OctetsBeyondAsciiAreOpaque;
        var list = section.Find("accept-encoding")?.ToText() ?? "";
        if (list.Contains(",,", StringComparison.Ordinal))
            yield return SemanticsRules.EmptyListElementsAreIgnored;
        if (list.StartsWith(','))
            yield return SemanticsRules.ListsMayBeginWithAComma;
        if (section.Find("expect") is { } expectation && !Expectation.IsContinue(expectation))
            yield return SemanticsRules.OtherExpectationsAreAnswered;
    }
}
