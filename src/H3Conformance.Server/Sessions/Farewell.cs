using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>Shuts the connection down gracefully once /goodbye asks for it (RFC 9114 section 5.2).</summary>
public sealed class Farewell(Http3Connection connection, Enforcer enforcer)
{
    /// <summary>The path that begins it.</summary>
    public const string Path = "/goodbye";

    // The largest ID of a request stream: nothing is ruled out yet.
    private const ulong AnyRequest = (1UL << 62) - 4;
    private StreamId? _last;

    public static bool IsAskedFor(FieldSection request) =>
        request.Find(PseudoHeader.Method)?.ToText() == "GET" && request.Find(PseudoHeader.Path)?.ToText() == Path;

    /// <summary>This request and those before it are the last ones.</summary>
    public void Begin(StreamId request)
    {
        if (_last is not null)
            return;
        _last = request;
        if (enforcer.Keeps(ShutdownRules.CloseIsAnnounced) && enforcer.Keeps(ShutdownRules.ExpectedCloseIsAnnounced))
            Announce(enforcer.Keeps(ShutdownRules.GoawayCoversWhatIsProcessed) ? request.Value + 4 : request.Value);
    }

    /// <summary>A request begins. True where it comes too late, and was refused.</summary>
    public bool Refuses(StreamId request)
    {
        if (_last is not { } last || request.Value <= last.Value || !enforcer.Keeps(ShutdownRules.LateRequestsAreCancelled))
            return false;
        if (!enforcer.Keeps(ShutdownRules.LateRequestsAreReset))
            return true;
        var code = enforcer.Keeps(ShutdownRules.UnprocessedRequestsAreRejected) ? H3Error.RequestRejected : H3Error.InternalError;
        connection.Quic.ResetStream(request, code.Value);
        connection.Quic.StopSending(request, code.Value);
        return true;
    }

    /// <summary>Every request is done: closes the connection as soon as the client has the last response.</summary>
    public void Pause()
    {
        if (_last is not { } last || !connection.Quic.IsAcknowledged(last))
            return;
        enforcer.Close(enforcer.Keeps(ShutdownRules.ShutdownEndsWithNoError) ? H3Error.NoError : H3Error.InternalError, "goodbye");
    }

    private void Announce(ulong id)
    {
        if (connection.Control is not { } control)
            return;
        var final = enforcer.Keeps(ShutdownRules.GoawayNamesRequestStreams) ? id : id + 2;
        var rises = !enforcer.Keeps(ShutdownRules.OwnGoawayIdsDoNotRise);
        connection.SendFrame(control, new GoawayFrame(rises ? final : AnyRequest), fin: false);
        connection.SendFrame(control, new GoawayFrame(rises ? AnyRequest : final), fin: false);
    }
}
