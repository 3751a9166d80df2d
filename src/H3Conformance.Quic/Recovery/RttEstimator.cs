namespace H3Conformance.Quic.Recovery;

/// <summary>The round-trip time of a path (RFC 9002 section 5).</summary>
/// <param name="initialRtt">Assumed before the first sample.</param>
public sealed class RttEstimator(TimeSpan initialRtt)
{
    /// <summary>The timer granularity that RFC 9002 section 6.1.2 recommends.</summary>
    public static readonly TimeSpan Granularity = TimeSpan.FromMilliseconds(1);

    private readonly TimeSpan _initialRtt = initialRtt;

    public bool HasSample { get; private set; }

    public TimeSpan Latest { get; private set; }

    public TimeSpan Minimum { get; private set; }

    public TimeSpan Smoothed { get; private set; } = initialRtt;

    public TimeSpan Variation { get; private set; } = initialRtt / 2;

    /// <summary>The probe timeout without the peer's delay and without backoff (RFC 9002 section 6.2.1).</summary>
    public TimeSpan ProbeTimeout => Smoothed + AtLeastGranularity(4 * Variation);

    /// <summary>How long a packet older than an acknowledged one may stay unacknowledged (RFC 9002 section 6.1.2).</summary>
    public TimeSpan LossDelay => AtLeastGranularity((Latest > Smoothed ? Latest : Smoothed) * 9 / 8);

    /// <summary>Takes a sample in.</summary>
    /// <param name="latest">From sending the largest acknowledged packet to its acknowledgment.</param>
    /// <param name="ackDelay">The part of it that the peer says it waited.</param>
    public void Add(TimeSpan latest, TimeSpan ackDelay)
    {
        Latest = latest;
        if (!HasSample)
        {
            (HasSample, Minimum, Smoothed, Variation) = (true, latest, latest, latest / 2);
            return;
        }

        Minimum = latest < Minimum ? latest : Minimum;
        var adjusted = latest - Minimum >= ackDelay ? latest - ackDelay : latest;
        // RFC 9002 A.7: the variation is against the smoothed time before this sample.
        Variation = ((3 * Variation) + (Smoothed - adjusted).Duration()) / 4;
        Smoothed = ((7 * Smoothed) + adjusted) / 8;
    }

    /// <summary>Forgets all samples, as on a new path (RFC 9000 section 9.4).</summary>
    public void Reset() => (HasSample, Latest, Minimum, Smoothed, Variation) = (false, default, default, _initialRtt, _initialRtt / 2);

    private static TimeSpan AtLeastGranularity(TimeSpan time) => time > Granularity ? time : Granularity;
}
