using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.Server.Content;
using H3Conformance.Server.Forwarding;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>One request and its response.</summary>
public sealed class Exchange(ResponseWriter writer, Enforcer enforcer, RequestGuard guard, Resources resources, Preconditions preconditions, ReplySemantics semantics, Pusher pusher)
{
    private const int MostContent = 16 << 20;
    private readonly WireWriter _content = new();
    private FieldSection _request = FieldSection.Empty;
    private FieldSection _trailers = FieldSection.Empty;
    private Tunnel? _tunnel;
    private bool _tooLarge;
    private bool _isContinued;

    public RequestGuard Guard { get; } = guard;

    /// <summary>The virtual UDP target behind a CONNECT with the protocol connect-udp.</summary>
    public required UdpProxy Proxy { get; init; }

    private string? Protocol => _request.Find(PseudoHeader.Protocol)?.ToText();

    /// <summary>A datagram for this request. False where the request knows none (RFC 9297 section 2).</summary>
    public bool TryReceiveDatagram(Bytes payload)
    {
        if (Guard.IsTunnel && Protocol == ConnectUdp.Protocol)
            Proxy.ReceiveDatagram(payload);
        return Guard.IsTunnel && Protocol == ConnectUdp.Protocol;
    }

    public void Reset()
    {
        if (Guard.IsTunnel && Protocol is not null)
            Guard.Tolerate(ExtendedConnectRules.ResetEndsTheTunnelOnly);
        _tunnel?.Reset();
    }

    /// <summary>The client reads no more.</summary>
    public void Stop() => _tunnel?.Stop();

    /// <summary>The connection is over.</summary>
    public void Lose() => _tunnel?.Lose();

    /// <summary>Takes the requests for the origin; null where there is none.</summary>
    public Gateway? Gateway { get; init; }

    /// <summary>Opens tunnels to the target that is watched; null where there is none.</summary>
    public Func<Tunnel>? MakeTunnel { get; init; }

    public void Receive(FieldSection section)
    {
        var isHeader = !Guard.HasHeaders;
        Guard.Receive(section);
        if (!isHeader)
        {
            ReceiveTrailers(section);
            return;
        }

        _request = section;
        if (Guard.IsAborted && !(enforcer.Keeps(ForwardingRules.MalformedRequestsStayHere) && enforcer.Keeps(ForwardingRules.MalformedLengthsStayHere)) && Forwarding.Gateway.IsFor(section))
            Gateway?.Forward(section, Bytes.Empty, FieldSection.Empty);
        if (enforcer.Keeps(SemanticsRules.ContinueWaitsForNothing))
            Continue();
        if (Guard.IsAborted || enforcer.IsDone)
            return;
        if (Resources.IsTunnel(section))
        {
            Guard.OpenTunnel();
            writer.OpenTunnel();
            _tunnel = Tunnel.IsFor(section) ? MakeTunnel?.Invoke() : null;
        }
        else if (ConnectUdp.IsAccepted(section, enforcer))
        {
            Guard.OpenTunnel();
            writer.OpenCapsules();
            if (ConnectUdp.OddityOf(section) is { } oddity)
                Guard.Tolerate(oddity);
        }
        else if (Resources.IsUnknown(section))
        {
            Answer();
            writer.StopReading();
            Guard.Abandon();
        }
    }

    public void Receive(Bytes data)
    {
        Guard.ReceiveData(data.Length);
        Continue();
        if (Guard.IsTunnel && Protocol == ConnectUdp.Protocol)
            Guard.AbandonIf(Proxy.Receive(data));
        else if (_tunnel is { } tunnel)
            Guard.AbandonIf(tunnel.Receive(data));
        else if (Guard.IsTunnel && Protocol is null)
            writer.SendThroughTunnel(data);
        else if (Guard.IsTunnel)
            return;
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
        if (Guard.IsTunnel && Protocol == ConnectUdp.Protocol && Proxy.Finish())
            return;
        if (Guard.IsTunnel && Protocol == "websocket" && !enforcer.Keeps(ExtendedConnectRules.FinIsAnswered))
            return;
        if (_tunnel is { } tunnel)
            tunnel.Finish();
        else if (Guard.IsTunnel)
            writer.CloseTunnel();
        else if (Protocol is not null && _request.Find(PseudoHeader.Method)?.ToText() == "CONNECT")
            writer.Send(Reply.Of(ConnectUdp.StatusOfRefusal(_request, enforcer), Bytes.Utf8("No such protocol or target.\n")) with { MoreFields = enforcer.Keeps(CapsuleRules.RefusalsNameNoCapsules) ? FieldSection.Empty : FieldSection.Of(Field.Of("capsule-protocol", "?1")) });
        else if (Resources.IsPushing(_request))
            writer.Send(semantics.Complete(_request, resources.Answer(_request, Bytes.Empty)), pusher, _request);
        else
            Answer();
    }

    private void ReceiveTrailers(FieldSection section)
    {
        _trailers = section;
        if (Guard.IsAborted && !enforcer.Keeps(ForwardingRules.MalformedTrailersStayApart) && Forwarding.Gateway.IsFor(_request))
            Gateway?.Forward(_request, _content.ToBytes(), section);
    }

    private void Answer()
    {
        if (_isContinued && !enforcer.Keeps(SemanticsRules.FinalStatusFollowsContinue))
            return;
        writer.Send(semantics.Complete(_request, _tooLarge ? Reply.Of(413, Bytes.Empty) : WithTrailers(Found())));
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

    private Reply Found() => Gateway is { } gateway && Forwarding.Gateway.IsFor(_request)
        ? gateway.Forward(_request, _content.ToBytes(), _trailers)
        : preconditions.Apply(_request, resources.Answer(_request, _content.ToBytes()));
}
