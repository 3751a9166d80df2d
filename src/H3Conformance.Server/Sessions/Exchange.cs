using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Content;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>One request and its response.</summary>
public sealed class Exchange(StreamId stream, Http3Connection connection, Enforcer enforcer, RequestGuard guard, Resources resources)
{
    private const int MostContent = 16 << 20;
    private readonly WireWriter _content = new();
    private FieldSection _request = FieldSection.Empty;
    private bool _tooLarge;

    public RequestGuard Guard { get; } = guard;

    public void Receive(FieldSection section)
    {
        if (!Guard.HasHeaders)
            _request = section;
        Guard.Receive(section);
    }

    public void Receive(Bytes data)
    {
        Guard.ReceiveData(data.Length);
        if (_content.Length + data.Length > MostContent)
            _tooLarge = true;
        else
            _content.WriteBytes(data);
    }

    /// <summary>The request is over: answers it, if it is one.</summary>
    public void Finish()
    {
        if (!Guard.Finish() || enforcer.IsDone)
            return;
        Send(_tooLarge ? Reply.Of(413, Bytes.Empty) : resources.Answer(_request, _content.ToBytes()));
    }

    private void Send(Reply reply)
    {
        var ends = enforcer.Keeps(MessageRules.ResponsesEnd);
        if (reply.InterimStatus is { } interim)
            connection.SendFields(stream, Response.Of(interim).Fields, fin: false);
        connection.SendFields(stream, reply.Fields.Fields, fin: ends && !reply.HasContent && reply.Trailers is null);
        if (reply.HasContent)
            connection.SendFrame(stream, new DataFrame(reply.Content), fin: ends && reply.Trailers is null);
        if (reply.Trailers is { } trailers)
            connection.SendFields(stream, trailers.Fields, fin: ends);
    }
}
