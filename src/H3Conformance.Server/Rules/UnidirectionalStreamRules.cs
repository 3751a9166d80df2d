using H3Conformance.Http3;
using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9114 section 6.2 and RFC 9204 section 4.2.</summary>
public static class UnidirectionalStreamRules
{
    public static readonly Rule UnknownTypesAreIgnored = Tolerance("rfc9114-6.2-4");
    public static readonly Rule UnknownTypesKeepTheConnection = Tolerance("rfc9114-6.2-6");
    public static readonly Rule ReservedTypesMeanNothing = Tolerance("rfc9114-6.2.3-2");
    public static readonly Rule StreamsMayEndBeforeTheirType = Tolerance("rfc9114-6.2-10");
    public static readonly Rule FirstControlFrameIsSettings = ConnectionError("rfc9114-6.2.1-2", H3Error.MissingSettings);
    public static readonly Rule CancelPushIsNotFirst = ConnectionError("rfc9114-6.2.1-2", H3Error.MissingSettings, "cancel-push") with { SilenceLeftOpenBy = "RFC 9114 7.2.3: it is an error behind SETTINGS as well" };
    public static readonly Rule ReservedFrameDoesNotPrecedeSettings = ConnectionError("rfc9114-9-3", H3Error.MissingSettings);
    public static readonly Rule OneControlStream = ConnectionError("rfc9114-6.2.1-3", H3Error.StreamCreationError);
    public static readonly Rule ControlStreamStaysOpen = ConnectionError("rfc9114-6.2.1-5", H3Error.ClosedCriticalStream, "closed");
    public static readonly Rule ControlStreamIsNotStopped = ConnectionError("rfc9114-6.2.1-5", H3Error.ClosedCriticalStream, "stopped");
    public static readonly Rule ClientsDoNotPush = ConnectionError("rfc9114-6.2.2-1", H3Error.StreamCreationError);
    public static readonly Rule StreamTypesMayBeLong = Tolerance("rfc9114-6.2-x1");
    public static readonly Rule RequestsMayPrecedeSettings = Tolerance("rfc9114-6.2-x2");
    public static readonly Rule OneStreamPerQpackType = ConnectionError("rfc9204-4.2-2", H3Error.StreamCreationError);
    public static readonly Rule QpackStreamsStayOpen = ConnectionError("rfc9204-4.2-4", H3Error.ClosedCriticalStream);
    public static readonly Rule QpackStreamsAreAlwaysWelcome = Tolerance("rfc9204-4.2-7");

    public static readonly IReadOnlyList<Rule> All =
    [
        UnknownTypesAreIgnored, UnknownTypesKeepTheConnection, ReservedTypesMeanNothing, StreamsMayEndBeforeTheirType, FirstControlFrameIsSettings, CancelPushIsNotFirst,
        ReservedFrameDoesNotPrecedeSettings, OneControlStream, ControlStreamStaysOpen, ControlStreamIsNotStopped, ClientsDoNotPush, StreamTypesMayBeLong, RequestsMayPrecedeSettings,
        OneStreamPerQpackType, QpackStreamsStayOpen, QpackStreamsAreAlwaysWelcome,
    ];
}
