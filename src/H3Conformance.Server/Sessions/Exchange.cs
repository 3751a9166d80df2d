using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Content;
using H3Conformance.Server.Forwarding;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>One request and its response.</summary>
public sealed class Exchange(ResponseWriter writer, Enforcer enforcer, RequestGuard guard, Resources resources)
{
    private const int MostContent = 16 << 20;
    private readonly WireWriter _content = new();
    private FieldSection _request = FieldSection.Empty;
    private bool _tooLarge;

    public RequestGuard Guard { get; } = guard;

    /// <summary>Takes the requests for the origin; null where there is none.</summary>
    public Gateway? Gateway { get; init; }

    public void Receive(FieldSection section)
    {
        var isHeader = !Guard.HasHeaders;
        Guard.Receive(section);
        if (!isHeader)
            return;
        _request = section;
        if (Guard.IsAborted && !enforcer.Keeps(ForwardingRules.MalformedRequestsStayHere) && Forwarding.Gateway.IsFor(section))
            Gateway?.Forward(section, Bytes.Empty);
        if (Resources.IsTunnel(section) && !Guard.IsAborted && !enforcer.IsDone)
        {
            Guard.OpenTunnel();
            writer.OpenTunnel();
        }
    }

    public void Receive(Bytes data)
    {
        Guard.ReceiveData(data.Length);
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
            writer.Send(_tooLarge ? Reply.Of(413, Bytes.Empty) : Answer());
    }

    private Reply Answer() => Gateway is { } gateway && Forwarding.Gateway.IsFor(_request)
        ? gateway.Forward(_request, _content.ToBytes())
        : resources.Answer(_request, _content.ToBytes());
}
