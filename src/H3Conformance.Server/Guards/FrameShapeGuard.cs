using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Guards;

/// <summary>Watches how frames are laid out on any stream (RFC 9114 section 7.1): what is unusual there, and legal.</summary>
public sealed class FrameShapeGuard(Enforcer enforcer)
{
    // Octets of payload that are still to come, by stream.
    private readonly Dictionary<StreamId, ulong> _missing = [];

    /// <summary>True where a mutant reacted.</summary>
    public bool Watch(Http3Event happened)
    {
        switch (happened)
        {
            case FrameStarted frame:
                if (frame.Length > 0)
                    _missing[frame.Stream] = frame.Length;
                return FrameTolerance.Tolerate(enforcer, frame.Type, frame.Stream);
            case DataReceived data:
                Take(data.Stream, (ulong)data.Data.Length);
                return false;
            case FrameReceived received:
                _missing.Remove(received.Stream);
                return IsLong(received.Frame) && enforcer.Tolerate(FrameRules.NumbersMayBeLong, received.Stream);
            case MalformedFrameReceived malformed:
                _missing.Remove(malformed.Stream);
                return false;
            case StreamReset reset:
                return _missing.Remove(reset.Stream) && enforcer.Tolerate(FrameRules.ResetsMayCutFrames, reset.Stream);
            default:
                return false;
        }
    }

    /// <summary>Nothing more came for now.</summary>
    public void Pause()
    {
        if (_missing.Count > 0)
            enforcer.Tolerate(FrameRules.FramesMayComeInPieces, _missing.Keys.First());
    }

    private static bool IsLong(Http3Frame frame) => frame.TypeWidth != 0 || frame.LengthWidth != 0 || Numbers(frame).Any(static number => number.Width > VarInt.ShortestWidth(number.Value));

    private static IEnumerable<VarInt> Numbers(Http3Frame frame) => frame switch
    {
        SettingsFrame settings => settings.Settings.SelectMany(static setting => new[] { setting.Id, setting.Value }),
        MaxPushIdFrame maximum => [maximum.PushId],
        GoawayFrame goaway => [goaway.Id],
        _ => [],
    };

    private void Take(StreamId stream, ulong octets)
    {
        if (!_missing.TryGetValue(stream, out var missing))
            return;
        if (missing > octets)
            _missing[stream] = missing - octets;
        else
            _missing.Remove(stream);
    }
}
