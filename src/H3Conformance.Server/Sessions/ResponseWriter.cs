using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Content;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>Turns replies into frames on one stream, as far as the server's rules oblige it in good order.</summary>
public sealed class ResponseWriter(StreamId stream, Http3Connection connection, Enforcer enforcer)
{
    private readonly SentShape _shape = new(stream, connection, enforcer);

    public void Send(Reply reply)
    {
        SendWhatIsForbidden();
        _shape.Begin();
        var ends = enforcer.Keeps(ResponseRules.ResponsesEnd);
        var hasContent = reply.HasContent || (reply.IsHead && !enforcer.Keeps(ResponseRules.HeadHasNoContent));
        ends &= enforcer.Keeps(SentRules.FramesAreWhole);
        var sentTrailers = _shape.Trailers(reply.Trailers);
        if (reply.InterimStatus is { } interim)
            SendInterim(interim);
        _shape.SendHeader(Shape(reply.Fields), fin: ends && !hasContent && sentTrailers is null);
        if (hasContent)
            connection.SendFrame(stream, new DataFrame(reply.Content), fin: ends && sentTrailers is null);
        if (sentTrailers is { } trailers)
            connection.SendFields(stream, trailers.Fields, fin: ends);
        _shape.End();
    }

    /// <summary>A response ahead of the final one (RFC 9110 section 15.2).</summary>
    public void SendInterim(int status) => _shape.SendInterim(status);

    /// <summary>A response that others are pushed with: their promises come ahead of the content that may refer to them (RFC 9114 section 4.6).</summary>
    public void Send(Reply reply, Pusher pusher, FieldSection request)
    {
        var inTime = enforcer.Keeps(PushRules.PromisesPrecedeContent);
        connection.SendFields(stream, reply.Fields.Fields, fin: false);
        if (inTime)
            pusher.Promise(stream, request);
        connection.SendFrame(stream, new DataFrame(reply.Content), fin: inTime);
        if (!inTime)
            pusher.Promise(stream, request);
        if (!inTime)
            connection.Quic.Send(stream, Bytes.Empty, fin: true);
        pusher.Deliver();
    }

    /// <summary>The rest of the request is of no use (RFC 9114 section 4.1).</summary>
    public void StopReading() =>
        connection.Quic.StopSending(stream, (enforcer.Keeps(CancellationRules.UnreadContentIsStoppedWithoutError) ? H3Error.NoError : H3Error.InternalError).Value);

    /// <summary>The request is a tunnel from here on (RFC 9114 section 4.4).</summary>
    public void OpenTunnel()
    {
        var response = Response.Of(200);
        if (!enforcer.Keeps(TunnelRules.NoLengthIsAnnounced))
            response = response.With("content-length", "0");
        if (!enforcer.Keeps(TunnelRules.NoFramingIsAnnounced))
            response = response.With("transfer-encoding", "chunked");
        connection.SendFields(stream, response.Fields, fin: false);
    }

    /// <summary>The stream carries capsules from here on (RFC 9297 section 3).</summary>
    public void OpenCapsules() => connection.SendFields(stream, ConnectUdp.Acceptance(enforcer).Fields, fin: false);

    public void SendThroughTunnel(Bytes data) => connection.SendFrame(stream, new DataFrame(data), fin: false);

    public void CloseTunnel() => connection.Quic.Send(stream, Bytes.Empty, fin: true);

    private void SendWhatIsForbidden()
    {
        if (!enforcer.Keeps(ResponseRules.NothingIsPushedUnasked))
            connection.SendFrame(stream, new PushPromiseFrame(0UL, connection.Encoder.Encode(stream.Value, Request.Get("localhost").Fields)), fin: false);
        if (!enforcer.Keeps(ResponseRules.ProtocolsAreNotSwitched))
            connection.SendFields(stream, Response.Of(101).Fields, fin: false);
    }

    private FieldSection Shape(FieldSection fields)
    {
        if (!enforcer.Keeps(ResponseRules.StatusIsSent))
            fields = fields.Without(PseudoHeader.Status);
        if (!enforcer.Keeps(ResponseRules.NoOtherPseudoHeadersAreSent))
            fields = fields.WithFirst(":server", "h3");
        if (!enforcer.Keeps(ResponseRules.NoConnectionSpecificFieldsAreSent))
            fields = fields.With("connection", "close");
        return enforcer.Keeps(ResponseRules.NamesAreSentInLowerCase) ? fields : fields.With("Server", "h3");
    }
}
