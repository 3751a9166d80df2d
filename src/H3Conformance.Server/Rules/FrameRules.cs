using H3Conformance.Http3;
using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 sections 4.1, 5.2, 7, 8 and 9: which frames, where, in which order, of which shape.</summary>
public static class FrameRules
{
    public static readonly Rule FramesComeInOrder = ConnectionError("rfc9114-4.1-3", H3Error.FrameUnexpected);
    public static readonly Rule UnknownFramesMayComeBetween = Tolerance("rfc9114-4.1-x1");
    public static readonly Rule DataMayBeEmpty = Tolerance("rfc9114-4.1-x3");
    public static readonly Rule GoawayIdsDoNotRise = ConnectionError("rfc9114-5.2-9", H3Error.IdError);
    public static readonly Rule GoawayStopsNoRequests = Tolerance("rfc9114-5.2-x2");
    public static readonly Rule PayloadsEndWithTheirFields = ConnectionError("rfc9114-7.1-2", H3Error.FrameError, "long");
    public static readonly Rule PayloadsHoldTheirFields = ConnectionError("rfc9114-7.1-2", H3Error.FrameError, "short");
    public static readonly Rule LengthsAgree = ConnectionError("rfc9114-7.1-3", H3Error.FrameError);
    public static readonly Rule StreamsEndBetweenFrames = ConnectionError("rfc9114-7.1-4", H3Error.FrameError);
    public static readonly Rule ResetsMayCutFrames = Tolerance("rfc9114-7.1-x1");
    public static readonly Rule NumbersMayBeLong = Tolerance("rfc9114-7.1-x2", "long-numbers");
    public static readonly Rule FramesMayComeInPieces = Tolerance("rfc9114-7.1-x2", "pieces");
    public static readonly Rule ControlFramesDoNotBeginRequests = ConnectionError("rfc9114-7.2-x1", H3Error.FrameUnexpected);
    public static readonly Rule DataIsNotForControl = ConnectionError("rfc9114-7.2.1-2", H3Error.FrameUnexpected);
    public static readonly Rule HeadersIsNotForControl = ConnectionError("rfc9114-7.2.2-1", H3Error.FrameUnexpected);
    public static readonly Rule CancelPushIsForControl = ConnectionError("rfc9114-7.2.3-7", H3Error.FrameUnexpected);
    public static readonly Rule CancelPushStaysBelowMaxPushId = ConnectionError("rfc9114-7.2.3-8", H3Error.IdError);
    public static readonly Rule CancelPushNamesAPromise = ConnectionError("rfc9114-7.2.3-9", H3Error.IdError);
    public static readonly Rule SettingsComeOnce = ConnectionError("rfc9114-7.2.4-2", H3Error.FrameUnexpected);
    public static readonly Rule SettingsIsForControl = ConnectionError("rfc9114-7.2.4-4", H3Error.FrameUnexpected);
    public static readonly Rule DuplicateSettingsAreErrors = ConnectionError("rfc9114-7.2.4-6", H3Error.SettingsError);
    public static readonly Rule UnknownSettingsAreIgnored = Tolerance("rfc9114-7.2.4-7");
    public static readonly Rule ReservedSettingsAreIgnored = Tolerance("rfc9114-7.2.4.1-2");
    public static readonly Rule Http2SettingsAreErrors = ConnectionError("rfc9114-7.2.4.1-3", H3Error.SettingsError, "received");
    public static readonly Rule SettingZeroIsAnError = ConnectionError("rfc9114-7.2.4.1-3", H3Error.SettingsError, "zero") with { SilenceLeftOpenBy = "RFC 9114 7.2.4: unknown identifiers are ignored" };
    public static readonly Rule SettingsMayBeEmpty = Tolerance("rfc9114-7.2.4-x1");
    public static readonly Rule ClientsDoNotPromise = ConnectionError("rfc9114-7.2.5-11", H3Error.FrameUnexpected);
    public static readonly Rule GoawayIsForControl = ConnectionError("rfc9114-7.2.6-2", H3Error.FrameUnexpected);
    public static readonly Rule MaxPushIdIsForControl = ConnectionError("rfc9114-7.2.7-1", H3Error.FrameUnexpected);
    public static readonly Rule MaxPushIdDoesNotFall = ConnectionError("rfc9114-7.2.7-4", H3Error.IdError, "smaller");
    public static readonly Rule MaxPushIdMayStay = Tolerance("rfc9114-7.2.7-4", "equal");
    public static readonly Rule ReservedFramesAreIgnored = Tolerance("rfc9114-7.2.8-2");
    public static readonly Rule Http2FramesAreErrors = ConnectionError("rfc9114-7.2.8-3", H3Error.FrameUnexpected);
    public static readonly Rule UnknownErrorCodesMeanNothing = Tolerance("rfc9114-8-2");
    public static readonly Rule UnknownFramesAreIgnored = Tolerance("rfc9114-9-1");

    public static readonly IReadOnlyList<Rule> All =
    [
        FramesComeInOrder, UnknownFramesMayComeBetween, DataMayBeEmpty, GoawayIdsDoNotRise, GoawayStopsNoRequests, PayloadsEndWithTheirFields,
        PayloadsHoldTheirFields, LengthsAgree, StreamsEndBetweenFrames, ResetsMayCutFrames, NumbersMayBeLong, FramesMayComeInPieces,
        ControlFramesDoNotBeginRequests, DataIsNotForControl, HeadersIsNotForControl, CancelPushIsForControl, CancelPushStaysBelowMaxPushId,
        CancelPushNamesAPromise, SettingsComeOnce, SettingsIsForControl, DuplicateSettingsAreErrors, UnknownSettingsAreIgnored,
        ReservedSettingsAreIgnored, Http2SettingsAreErrors, SettingZeroIsAnError, SettingsMayBeEmpty, ClientsDoNotPromise, GoawayIsForControl, MaxPushIdIsForControl,
        MaxPushIdDoesNotFall, MaxPushIdMayStay, ReservedFramesAreIgnored, Http2FramesAreErrors, UnknownErrorCodesMeanNothing, UnknownFramesAreIgnored,
    ];
}
