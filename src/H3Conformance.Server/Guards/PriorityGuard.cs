using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Priorities;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;
using H3Conformance.Server.Sessions;

namespace H3Conformance.Server.Guards;

/// <summary>Watches the priority field of requests, and PRIORITY_UPDATE on the control stream (RFC 9218 sections 4 and 7).</summary>
/// <param name="enforcer">Reacts.</param>
/// <param name="pusher">Knows what was promised.</param>
/// <param name="streamLimit">How many request streams the client may open.</param>
internal sealed class PriorityGuard(Enforcer enforcer, Pusher pusher, Func<ulong> streamLimit)
{
    private readonly HashSet<StreamId> _opened = [];
    private readonly HashSet<StreamId> _finished = [];
    private ulong? _maxPushId;

    /// <summary>The rule against the type on a request stream; null where it is no PRIORITY_UPDATE.</summary>
    public static Rule? RuleOnRequests(Http3FrameType type)
    {
        if (type == Http3FrameType.PriorityUpdateRequest)
            return PriorityRules.UpdatesAreForControl;
        return type == Http3FrameType.PriorityUpdatePush ? PriorityRules.UpdatesOfPushesAreForControl : null;
    }

    public static bool IsUpdate(Http3FrameType type) => RuleOnRequests(type) is not null;

    /// <summary>True where the server reacted.</summary>
    public bool Watch(Http3Event happened)
    {
        switch (happened)
        {
            case FrameStarted { Stream.IsBidirectional: true } begun:
                _opened.Add(begun.Stream);
                return false;
            case StreamFinished { Stream.IsBidirectional: true } finished:
                _finished.Add(finished.Stream);
                return false;
            case FieldsReceived { Stream.IsBidirectional: true, PushId: null } fields:
                return fields.Fields.Find("priority") is { } value && Receive(value, fields.Stream);
            case FrameReceived { Stream.IsBidirectional: false, Frame: MaxPushIdFrame maximum }:
                _maxPushId = Math.Max(_maxPushId ?? 0, maximum.PushId.Value);
                return false;
            case FrameReceived { Stream.IsBidirectional: false, Frame: PriorityUpdateFrame update } received:
                return Receive(update, received.Stream);
            default:
                return false;
        }
    }

    private bool Receive(Bytes field, StreamId stream)
    {
        if (!Priority.TryParse(field, out var priority))
            return enforcer.Tolerate(PriorityRules.BrokenFieldsAreIgnored, stream);
        return enforcer.Tolerate(IsPlain(field, priority) ? PriorityRules.EveryUrgencyIsLegal : PriorityRules.OddParametersAreIgnored, stream);
    }

    private bool Receive(PriorityUpdateFrame update, StreamId control)
    {
        if ((update.Push ? RuleOfPush(update.PrioritizedElementId.Value) : RuleOfRequest(new StreamId(update.PrioritizedElementId.Value))) is { } rule
            && enforcer.Reject(rule, control))
            return true;
        if (!Priority.TryParse(update.PriorityFieldValue, out var priority))
            return enforcer.Reject(PriorityRules.BrokenUpdatesAreErrors, control);
        return !IsPlain(update.PriorityFieldValue, priority) && enforcer.Tolerate(PriorityRules.OddParametersOfUpdatesAreIgnored, control);
    }

    private Rule? RuleOfRequest(StreamId stream)
    {
        if (stream.Value % 4 != 0)
            return PriorityRules.UpdatesNameRequestStreams;
        var number = (stream.Value / 4) + 1;
        if (number > streamLimit())
            return PriorityRules.StreamsAreWithinTheLimit;
        if (number == streamLimit())
            return PriorityRules.TheLastStreamIsLegal;
        if (_finished.Contains(stream))
            return PriorityRules.UpdatesMayComeLate;
        return _opened.Contains(stream) ? PriorityRules.UpdatesMayNameOpenRequests : PriorityRules.UpdatesMayPrecedeRequests;
    }

    private Rule RuleOfPush(ulong id)
    {
        if (pusher.HasPromised(id))
            return PriorityRules.PromisedPushesAreLegal;
        return id > _maxPushId ? PriorityRules.PushIdsStayWithinTheMaximum : PriorityRules.PushesArePromised;
    }

    // Nothing in it has to be ignored.
    private static bool IsPlain(Bytes value, Priority priority) => value.ToText() == priority.ToString();
}
