using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Content;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>One request and its response.</summary>
public sealed class Exchange(ResponseWriter writer, Enforcer enforcer, RequestGuard guard, Resources resources, Preconditions preconditions, ReplySemantics semantics)
{
    private const int MostContent = 16 << 20;
    private readonly WireWriter _content = new();
    private FieldSection _request = FieldSection.Empty;
    private bool _tooLarge;
    private bool _isContinued;

    public RequestGuard Guard { get; } = guard;

    public void Receive(FieldSection section)
    {
        var isHeader = !Guard.HasHeaders;
        Guard.Receive(section);
        if (!isHeader)
            return;
        _request = section;
        if (enforcer.Keeps(SemanticsRules.ContinueWaitsForNothing))
            Continue();
        if (Resources.IsTunnel(section) && !Guard.IsAborted && !enforcer.IsDone)
        {
            Guard.OpenTunnel();
            writer.OpenTunnel();
        }
    }

    public void Receive(Bytes data)
    {
        Guard.ReceiveData(data.Length);
        Continue();
        if (Guard.IsTunnel)
            writer.SendThroughTunnel(data);
        else if (_content.Length + data.Length > MostContent)
            _tooLarge = true;
        else
            _content.WriteBytes(data);
    }

    /// <summary>The request is over: answers it, if it is one.</summary>
    public void Finish()
    {
        if (!Guard.Finish() || enforcer.IsDone)
            return;
        if (Guard.IsTunnel)
            writer.CloseTunnel();
        else
            Answer();
    }

    private void Answer()
    {
        if (_isContinued && !enforcer.Keeps(SemanticsRules.FinalStatusFollowsContinue))
            return;
        writer.Send(semantics.Complete(_request, _tooLarge ? Reply.Of(413, Bytes.Empty) : WithTrailers(preconditions.Apply(_request, resources.Answer(_request, _content.ToBytes())))));
    }

    // RFC 9110 10.1.1: the client may be waiting for it.
    private void Continue()
    {
        if (_isContinued || Guard.IsAborted || enforcer.IsDone || !Expectation.IsContinue(_request.Find("expect")) || !enforcer.Keeps(SemanticsRules.ExpectationsAreAnswered))
            return;
        _isContinued = true;
        writer.SendInterim(100);
    }

    // RFC 9110 10.1.4: the client says that it takes trailers.
    private Reply WithTrailers(Reply reply) => reply is { HasContent: true, Trailers: null } && _request.Find("te")?.ToText() == "trailers"
        ? reply with { Trailers = FieldSection.Of(Field.Of("x-checksum", "0")) }
        : reply;
}
