using H3Conformance.Http3;
using H3Conformance.Quic;
using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9221 and RFC 9297 section 2: DATAGRAM frames and what they mean to HTTP/3.</summary>
public static class DatagramRules
{
    public static readonly Rule NothingIsSentUnoffered = Obligation("rfc9221-3-1");
    public static readonly Rule FramesNeedSupport = ConnectionError("rfc9221-3-3", new H3Error(QuicError.ProtocolViolation.Value));
    public static readonly Rule FramesStayWithinTheLimit = ConnectionError("rfc9221-3-4", new H3Error(QuicError.ProtocolViolation.Value));
    public static readonly Rule PlainRequestsGetNone = Obligation("rfc9297-2-1");
    public static readonly Rule RequestsWithoutDatagramsEnd = StreamError("rfc9297-2-2", H3Error.DatagramError);
    public static readonly Rule RequestsWithoutDatagramsAreAborted = StreamError("rfc9297-2-3", H3Error.DatagramError);
    public static readonly Rule QuarterStreamIdsAreInRange = ConnectionError("rfc9297-2.1-1", H3Error.DatagramError);
    public static readonly Rule QuarterStreamIdsAreWhole = ConnectionError("rfc9297-2.1-2", H3Error.DatagramError);
    public static readonly Rule LateDatagramsAreDropped = Tolerance("rfc9297-2.1-4");
    public static readonly Rule EarlyDatagramsAreHarmless = Tolerance("rfc9297-2.1-5");
    public static readonly Rule StreamsAreWithinTheLimit = ConnectionError("rfc9297-2.1-6", H3Error.IdError);
    public static readonly Rule OwnSettingIsBoolean = Obligation("rfc9297-2.1.1-1", "sent");
    public static readonly Rule ZeroIsLegal = Tolerance("rfc9297-2.1.1-1", "received");
    public static readonly Rule SettingIsBoolean = ConnectionError("rfc9297-2.1.1-2", H3Error.SettingsError);
    public static readonly Rule BothSidesHaveToAgree = Obligation("rfc9297-2.1.1-3");
    public static readonly Rule SettingNeedsNoParameter = Tolerance("rfc9297-2.1.1-x1");

    public static readonly IReadOnlyList<Rule> All =
    [
        NothingIsSentUnoffered, FramesNeedSupport, FramesStayWithinTheLimit, PlainRequestsGetNone, RequestsWithoutDatagramsEnd, RequestsWithoutDatagramsAreAborted,
        QuarterStreamIdsAreInRange, QuarterStreamIdsAreWhole, LateDatagramsAreDropped, EarlyDatagramsAreHarmless, StreamsAreWithinTheLimit,
        OwnSettingIsBoolean, ZeroIsLegal, SettingIsBoolean, BothSidesHaveToAgree, SettingNeedsNoParameter,
    ];
}
