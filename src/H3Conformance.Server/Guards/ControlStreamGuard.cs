using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;
using H3Conformance.Server.Sessions;

namespace H3Conformance.Server.Guards;

/// <summary>Watches the client's control stream (RFC 9114 sections 6.2.1 and 7.2).</summary>
public sealed class ControlStreamGuard(Enforcer enforcer, Pusher pusher)
{
    private bool _begun;
    private bool _isAbandoned;
    private bool _settingsSeen;
    private ulong? _maxPushId;
    private ulong? _goaway;

    /// <summary>Type and Length of a frame are known. True where the server reacted.</summary>
    public bool Start(FrameStarted frame)
    {
        if (!_begun)
        {
            _begun = true;
            _isAbandoned = frame.Type != Http3FrameType.Settings && enforcer.Reject(RuleAgainstFirst(frame.Type), frame.Stream);
            return _isAbandoned;
        }

        return RuleAgainst(frame.Type) is { } rule && enforcer.Reject(rule, frame.Stream);
    }

    /// <summary>A request begins. True where a mutant wants SETTINGS before it.</summary>
    public bool Precede(StreamId request) => !_settingsSeen && enforcer.Tolerate(UnidirectionalStreamRules.RequestsMayPrecedeSettings, request);

    /// <summary>A frame is whole. True where the server reacted.</summary>
    public bool Receive(FrameReceived received) => received.Frame switch
    {
        SettingsFrame settings => Receive(settings, received.Stream),
        MaxPushIdFrame maximum => Receive(maximum, received.Stream),
        GoawayFrame goaway => Receive(goaway, received.Stream),
        CancelPushFrame cancel when !_isAbandoned => Receive(cancel, received.Stream),
        _ => false,
    };

    private static Rule RuleAgainstFirst(Http3FrameType type)
    {
        if (PriorityGuard.IsUpdate(type))
            return PriorityRules.UpdatesDoNotStandForSettings;
        if (type == Http3FrameType.CancelPush)
            return UnidirectionalStreamRules.CancelPushIsNotFirst;
        return FrameTolerance.IsUnknown(type) ? UnidirectionalStreamRules.ReservedFrameDoesNotPrecedeSettings : UnidirectionalStreamRules.FirstControlFrameIsSettings;
    }

    private static Rule? RuleAgainst(Http3FrameType type)
    {
        if (type == Http3FrameType.Data)
            return FrameRules.DataIsNotForControl;
        if (type == Http3FrameType.Headers)
            return FrameRules.HeadersIsNotForControl;
        if (type == Http3FrameType.PushPromise)
            return FrameRules.ClientsDoNotPromise;
        return type.IsHttp2Reserved ? FrameRules.Http2FramesAreErrors : null;
    }

    private bool Receive(SettingsFrame frame, StreamId stream)
    {
        if (_settingsSeen)
            return enforcer.Reject(FrameRules.SettingsComeOnce, stream);
        _settingsSeen = true;
        var settings = new Http3Settings(frame.Settings);
        if (frame.Settings.Count == 0 && enforcer.Tolerate(FrameRules.SettingsMayBeEmpty, stream))
            return true;
        if (settings.Duplicates.Count > 0 && enforcer.Reject(FrameRules.DuplicateSettingsAreErrors, stream))
            return true;
        foreach (var setting in frame.Settings)
        {
            if (IsLargest(setting) && enforcer.Tolerate(QpackTolerances.SettingsMayBeTheLargest, stream))
                return true;
            if (ExtensionSettingsGuard.Receive(enforcer, setting, stream) || Receive(new SettingId(setting.Id.Value), stream))
                return true;
        }

        return false;
    }

    private static bool IsLargest(Setting setting) => setting.Id.Value is 0x01 or 0x07 && setting.Value.Value == VarInt.MaxValue;

    private bool Receive(SettingId id, StreamId stream)
    {
        if (id.IsHttp2Reserved)
            return enforcer.Reject(FrameRules.Http2SettingsAreErrors, stream);
        if (id.Value == 0)
            return enforcer.Reject(FrameRules.SettingZeroIsAnError, stream);
        if (id.IsReserved)
            return enforcer.Tolerate(FrameRules.ReservedSettingsAreIgnored, stream);
        return id.Value is not (0x01 or 0x06 or 0x07 or 0x08 or 0x33) && enforcer.Tolerate(FrameRules.UnknownSettingsAreIgnored, stream);
    }

    private bool Receive(MaxPushIdFrame frame, StreamId stream)
    {
        if (_maxPushId > frame.PushId.Value)
            return enforcer.Reject(FrameRules.MaxPushIdDoesNotFall, stream);
        var isEqual = _maxPushId == frame.PushId.Value;
        _maxPushId = frame.PushId.Value;
        pusher.Admit(frame.PushId.Value);
        return isEqual && (enforcer.Tolerate(FrameRules.MaxPushIdMayStay, stream) || enforcer.Tolerate(PushRules.MaxPushIdMayRepeat, stream));
    }

    private bool Receive(GoawayFrame frame, StreamId stream)
    {
        if (_goaway < frame.Id.Value)
            return enforcer.Reject(FrameRules.GoawayIdsDoNotRise, stream);
        _goaway = frame.Id.Value;
        pusher.End();
        return enforcer.Tolerate(FrameRules.GoawayStopsNoRequests, stream);
    }

    private bool Receive(CancelPushFrame frame, StreamId stream)
    {
        if (_maxPushId is null || frame.PushId.Value > _maxPushId)
            return enforcer.Reject(FrameRules.CancelPushStaysBelowMaxPushId, stream);
        if (!pusher.HasPromised(frame.PushId.Value))
            return enforcer.Reject(FrameRules.CancelPushNamesAPromise, stream);
        if (enforcer.Tolerate(PushRules.PushesMayBeCancelled, stream))
            return true;
        pusher.Cancel(frame.PushId.Value);
        return false;
    }
}
