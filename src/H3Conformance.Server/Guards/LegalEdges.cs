using H3Conformance.Http3.Fields;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Which legal edges a header section touches (RFC 9114 sections 4.3.1, 4.4 and 10.3).</summary>
internal static class LegalEdges
{
    public static IEnumerable<Rule> Of(FieldSection section)
    {
        if (section.Find("host") is { } host && section.Find(PseudoHeader.Authority) == host)
            yield return LegalEdgeRules.HostMayRepeatAuthority;
        if (section.Find(PseudoHeader.Path) is { } path && path.Span.Contains((byte)'!'))
            yield return LegalEdgeRules.PathsMayHoldDelimiters;
        if (section.Find(PseudoHeader.Method)?.ToText() == "CONNECT" && section.Find(PseudoHeader.Protocol) is null)
            yield return LegalEdgeRules.ConnectNeedsAuthorityOnly;
        if (section.Fields.Any(static line => line.Name.Span.Contains((byte)'!')))
            yield return LegalEdgeRules.NamesMayBeAnyToken;
        if (section.Fields.Any(static line => line.Value.IsEmpty || line.Value.Span.Contains((byte)'\t') || line.Value.Span.ContainsAnyInRange((byte)0x80, (byte)0xff)))
            yield return LegalEdgeRules.ValuesMayHoldAnyFieldContent;
    }
}
