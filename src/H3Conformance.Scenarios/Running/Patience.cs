namespace H3Conformance.Scenarios.Running;

/// <summary>How long a run waits where only time can tell.</summary>
/// <param name="Deadline">For any one thing that has to come: a handshake, an answer.</param>
/// <param name="SettleRoundTrips">Round trips that a reaction may take after the probe was answered.</param>
/// <param name="SettleFloor">The least time that a reaction gets.</param>
public sealed record Patience(TimeSpan Deadline, int SettleRoundTrips, TimeSpan SettleFloor)
{
    public static Patience Default { get; } = new(TimeSpan.FromSeconds(3), 3, TimeSpan.FromMilliseconds(30));

    /// <summary>The one of confirmations: a late reaction still counts.</summary>
    public Patience Full => this with { SettleFloor = TimeSpan.FromMilliseconds(Math.Max(SettleFloor.TotalMilliseconds, Deadline.TotalMilliseconds / 3)) };

    public TimeSpan Settle(TimeSpan roundTrip)
    {
        var settle = roundTrip * SettleRoundTrips;
        return settle > SettleFloor ? settle : SettleFloor;
    }
}
