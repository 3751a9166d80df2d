using H3Conformance.Http3;
using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9218: the priority field and PRIORITY_UPDATE. To a server without them the frame is unknown, and no error is due.</summary>
public static class PriorityRules
{
    private const string UnknownFrame = "RFC 9114 9: frames of unknown types are ignored";

    public static readonly Rule OddParametersAreIgnored = Tolerance("rfc9218-4-2", "field");
    public static readonly Rule OddParametersOfUpdatesAreIgnored = Tolerance("rfc9218-4-2", "frame");
    public static readonly Rule EveryUrgencyIsLegal = Tolerance("rfc9218-4-2", "edge");
    public static readonly Rule BrokenFieldsAreIgnored = Tolerance("rfc9218-4-x1");
    public static readonly Rule BrokenUpdatesAreErrors = ConnectionError("rfc9218-7-1", H3Error.GeneralProtocolError) with { SilenceLeftOpenBy = "RFC 9218 7" };
    public static readonly Rule UpdatesMayPrecedeRequests = Tolerance("rfc9218-7-3");
    public static readonly Rule UpdatesMayComeLate = Tolerance("rfc9218-7-x1");
    public static readonly Rule UpdatesMayNameOpenRequests = Tolerance("rfc9218-7-x2");
    public static readonly Rule UpdatesAreForControl = Update("rfc9218-7.2-2", H3Error.FrameUnexpected, "request");
    public static readonly Rule UpdatesOfPushesAreForControl = Update("rfc9218-7.2-2", H3Error.FrameUnexpected, "push");
    public static readonly Rule UpdatesNameRequestStreams = Update("rfc9218-7.2-4", H3Error.IdError);
    public static readonly Rule StreamsAreWithinTheLimit = Update("rfc9218-7.2-6", H3Error.IdError, "beyond");
    public static readonly Rule TheLastStreamIsLegal = Tolerance("rfc9218-7.2-6", "edge");
    public static readonly Rule PushIdsStayWithinTheMaximum = Update("rfc9218-7.2-8", H3Error.IdError, "maximum");
    public static readonly Rule PushesArePromised = Update("rfc9218-7.2-8", H3Error.IdError, "promised");
    public static readonly Rule PromisedPushesAreLegal = Tolerance("rfc9218-7.2-8", "edge");
    public static readonly Rule ServersSendNone = Obligation("rfc9218-7.2-9");
    public static readonly Rule IdentifiersAreWhole = Update("rfc9218-7.2-x1", H3Error.FrameError);
    public static readonly Rule UpdatesDoNotStandForSettings = ConnectionError("rfc9218-7.2-x2", H3Error.MissingSettings);

    public static readonly IReadOnlyList<Rule> All =
    [
        OddParametersAreIgnored, OddParametersOfUpdatesAreIgnored, EveryUrgencyIsLegal, BrokenFieldsAreIgnored, BrokenUpdatesAreErrors,
        UpdatesMayPrecedeRequests, UpdatesMayComeLate, UpdatesMayNameOpenRequests, UpdatesAreForControl, UpdatesOfPushesAreForControl, UpdatesNameRequestStreams,
        StreamsAreWithinTheLimit, TheLastStreamIsLegal, PushIdsStayWithinTheMaximum, PushesArePromised, PromisedPushesAreLegal,
        ServersSendNone, IdentifiersAreWhole, UpdatesDoNotStandForSettings,
    ];

    private static Rule Update(string requirement, H3Error code, string aspect = "") =>
        ConnectionError(requirement, code, aspect) with { SilenceLeftOpenBy = UnknownFrame };
}
