using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Watches one request stream (RFC 9114 section 4). What a mutant lets pass is treated as if it was in order.</summary>
public sealed class RequestGuard(StreamId stream, Enforcer enforcer, bool offersExtendedConnect)
{
    private MessagePhase _phase = MessagePhase.BeforeHeaders;
    private ulong? _declaredLength;
    private ulong _length;
    private bool _hasData;

    /// <summary>The request was answered with an error, or is to be left alone.</summary>
    public bool IsAborted { get; private set; }

    public bool HasHeaders { get; private set; }

    /// <summary>The stream belongs to an accepted CONNECT (RFC 9114 section 4.4).</summary>
    public bool IsTunnel { get; private set; }

    public void OpenTunnel() => IsTunnel = true;

    /// <summary>A mutant may take what is legal for a fault.</summary>
    public void Tolerate(Rule rule) => IsAborted |= enforcer.Tolerate(rule, stream);

    /// <summary>Another guard may have reacted.</summary>
    public void AbandonIf(bool reacted) => IsAborted |= reacted;

    /// <summary>Another guard reacted to something on this stream.</summary>
    public void Abandon() => IsAborted = true;

    public void Start(FrameStarted frame)
    {
        if (IsTunnel && IsKnownBesideData(frame.Type))
            Reject(MessageRules.TunnelsCarryDataOnly);
        else if (frame.Type == Http3FrameType.Data || frame.Type == Http3FrameType.Headers)
            StartMessageFrame(frame);
        else if (RuleAgainst(frame.Type) is { } rule)
            Reject(rule);
    }

    public void Receive(FrameReceived received)
    {
        if (received.Frame is UnknownFrame { IsHttp2Reserved: false })
            IsAborted |= enforcer.Tolerate(FrameRules.UnknownFramesMayComeBetween, stream);
    }

    /// <summary>A field section is there: the header section first, then trailers.</summary>
    public void Receive(FieldSection section)
    {
        if (HasHeaders)
            ReceiveTrailers(section);
        else
            ReceiveHeaders(section);
    }

    public void ReceiveData(int length)
    {
        _length += (ulong)length;
        if (_declaredLength is { } declared && _length > declared)
            Reject(declared == 0 ? MessageRules.LengthWithoutContentIsZero : MessageRules.ContentStaysWithinItsLength);
    }

    /// <summary>FIN came. False where the request is not complete, and was not let pass.</summary>
    public bool Finish()
    {
        if (!HasHeaders)
            Reject(MessageRules.RequestsAreComplete);
        else if (_declaredLength is { } declared && _length < declared)
            Reject(RuleAgainstShort(declared));
        else if (_declaredLength == 0 && !IsAborted)
            IsAborted |= enforcer.Tolerate(LegalEdgeRules.LengthOfNothingIsZero, stream);
        return !IsAborted;
    }

    private Rule RuleAgainstShort(ulong declared)
    {
        if (!_hasData)
            return MessageRules.LengthWithoutContentIsZero;
        return declared is > uint.MaxValue and < ulong.MaxValue ? SemanticsRules.HugeLengthsDoNotOverflow : MessageRules.ContentReachesItsLength;
    }

    private void StartMessageFrame(FrameStarted frame)
    {
        if (MessagePhases.Next(_phase, frame.Type) is { } next)
            _phase = next;
        else
            Reject(FrameRules.FramesComeInOrder);
        if (_phase == MessagePhase.AfterTrailers && !_hasData && !IsAborted)
            IsAborted |= enforcer.Tolerate(MessageRules.TrailersNeedNoContent, stream);
        if (frame.Type != Http3FrameType.Data)
            return;
        _hasData = true;
        if (frame.Length == 0 && !IsAborted)
            IsAborted |= enforcer.Tolerate(FrameRules.DataMayBeEmpty, stream);
    }

    private void ReceiveHeaders(FieldSection section)
    {
        HasHeaders = true;
        if (section.Fields.Count == 0)
        {
            Reject(MessageRules.EmptySectionsAreMalformed);
            return;
        }

        if (!offersExtendedConnect && section.Find(PseudoHeader.Protocol) is not null)
            Reject(ExtendedConnectRules.ProtocolNeedsTheSetting);
        Reject(RequestFieldInspector.Inspect(section, ExtendedConnectGuard.Options), fault => ExtendedConnectGuard.Broken(section, fault) ?? MessageRules.Broken(fault));
        if (!IsAborted && ExtendedConnectGuard.Broken(section) is { } broken)
            Reject(broken);
        IsAborted |= !IsAborted && HeaderTolerance.Tolerate(enforcer, section, stream);
        IsAborted |= !IsAborted && SemanticsTolerance.Tolerate(enforcer, section, stream);
        if (ContentLength.TryGet(section.Fields, out var length))
            _declaredLength = length;
    }

    private void ReceiveTrailers(FieldSection section)
    {
        if (section.Find(":method") is not null)
            Reject(MessageRules.OneRequestPerStream);
        else if (section.Fields.Count == 0 && !IsAborted)
            IsAborted |= enforcer.Tolerate(LegalEdgeRules.TrailersMayBeEmpty, stream);
        else
            Reject(TrailerInspector.Inspect(section), MessageRules.BrokenInTrailers);
    }

    private void Reject(IEnumerable<FieldFault> faults, Func<FieldFault, Rule?> broken)
    {
        foreach (var fault in faults)
        {
            // A server that misunderstands what malformed means does so whatever the fault is.
            var rule = enforcer.Keeps(MessageRules.MalformedRequestsFail) ? broken(fault) : MessageRules.MalformedRequestsFail;
            if (rule is not null && Reject(rule))
                return;
        }
    }

    private bool Reject(Rule rule)
    {
        if (IsAborted)
            return true;
        IsAborted = enforcer.Reject(rule, stream);
        return IsAborted;
    }

    private Rule? RuleAgainst(Http3FrameType type) => _phase == MessagePhase.BeforeHeaders && IsForControl(type)
        ? FrameRules.ControlFramesDoNotBeginRequests
        : RuleAgainstAnywhere(type);

    private static bool IsKnownBesideData(Http3FrameType type) =>
        type == Http3FrameType.Headers || type == Http3FrameType.PushPromise || IsForControl(type);

    private static bool IsForControl(Http3FrameType type) =>
        type == Http3FrameType.CancelPush || type == Http3FrameType.Settings || type == Http3FrameType.Goaway || type == Http3FrameType.MaxPushId;

    private static Rule? RuleAgainstAnywhere(Http3FrameType type)
    {
        if (type == Http3FrameType.CancelPush)
            return FrameRules.CancelPushIsForControl;
        if (type == Http3FrameType.Settings)
            return FrameRules.SettingsIsForControl;
        if (type == Http3FrameType.PushPromise)
            return FrameRules.ClientsDoNotPromise;
        if (type == Http3FrameType.Goaway)
            return FrameRules.GoawayIsForControl;
        if (type == Http3FrameType.MaxPushId)
            return FrameRules.MaxPushIdIsForControl;
        return type.IsHttp2Reserved ? FrameRules.Http2FramesAreErrors : PriorityGuard.RuleOnRequests(type);
    }
}
