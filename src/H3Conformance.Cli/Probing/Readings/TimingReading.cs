using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>Reads the times of a connection.</summary>
internal static class TimingReading
{
    public static TimingFacts Of(Visit visit)
    {
        var asked = visit.Log.FirstTime<FieldsSent>();
        return new TimingFacts
        {
            HandshakeMs = Milliseconds(visit.Log.FirstTime<HandshakeCompleted>()),
            FirstResponseMs = Milliseconds(visit.Log.FirstTime<FieldsReceived>() - asked),
            RttSmoothedMs = Milliseconds(visit.RttSmoothed),
            RttMinimumMs = Milliseconds(visit.RttMinimum),
        };
    }

    /// <summary>To the hundredth of a millisecond.</summary>
    public static double? Milliseconds(TimeSpan? time) => time is { } known ? Math.Round(known.TotalMilliseconds, 2) : null;
}
