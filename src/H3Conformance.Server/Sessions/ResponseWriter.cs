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
    public void Send(Reply reply)
    {
        SendWhatIsForbidden();
        var ends = enforcer.Keeps(ResponseRules.ResponsesEnd);
        var hasContent = reply.HasContent || (reply.IsHead && !enforcer.Keeps(ResponseRules.HeadHasNoContent));
        if (reply.InterimStatus is { } interim)
            connection.SendFields(stream, Response.Of(interim).Fields, fin: false);
        connection.SendFields(stream, Shape(reply.Fields).Fields, fin: ends && !hasContent && reply.Trailers is null);
        if (hasContent)
            connection.SendFrame(stream, new DataFrame(reply.Content), fin: ends && reply.Trailers is null);
        if (reply.Trailers is { } trailers)
            connection.SendFields(stream, trailers.Fields, fin: ends);
    }

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

    /// <summary>The request is a tunnel from here on (RFC 9114 section 4.4).</summary>
    public void OpenTunnel() => connection.SendFields(stream, Response.Of(200).Fields, fin: false);

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
