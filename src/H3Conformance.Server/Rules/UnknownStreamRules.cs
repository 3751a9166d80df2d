using H3Conformance.Http3;
using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 sections 6.2 and 9: what becomes of unidirectional streams according to their type.</summary>
public static class UnknownStreamRules
{
    public static readonly Rule UnknownStreamsAreStopped = Obligation("rfc9114-6.2-5");
    public static readonly Rule UnknownTypesMayBeSeveral = Tolerance("rfc9114-9-2");
    public static readonly Rule TypesAreReadWhole = ConnectionError("rfc9114-6.2-7", H3Error.StreamCreationError);
    public static readonly Rule ControlStreamComesFirst = Obligation("rfc9114-6.2-3");

    public static readonly IReadOnlyList<Rule> All = [UnknownStreamsAreStopped, UnknownTypesMayBeSeveral, TypesAreReadWhole, ControlStreamComesFirst];
}
