using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Tunnels;

namespace H3Conformance.Scenarios.Running;

/// <summary>What a run needs besides its scenario.</summary>
public sealed record RunSetup(ClientProfile Profile, Random Random, DateTimeOffset WallClock)
{
    public Aftermath Aftermath { get; init; } = Aftermath.Probe;

    /// <summary>The outcome that would end the aftermath before the settle time is over; null waits it out.</summary>
    public Func<Outcome, bool>? IsConclusive { get; init; }

    /// <summary>The functions that waits of the kind <see cref="Waits.ComparatorHolds"/> name. Each is asked again whenever something happened; to it, <see cref="Outcome.MissedTriggers"/> is null.</summary>
    public IReadOnlyDictionary<string, Func<Outcome, bool>> Comparators { get; init; } = new Dictionary<string, Func<Outcome, bool>>();

    /// <summary>What follows the scenario's own actions.</summary>
    public IActionSource Later { get; init; } = new NoMoreActions();

    /// <summary>The far end of the run's tunnels; null where nobody looks there.</summary>
    public TunnelWatch? Tunnels { get; init; }

    public IRunLog Log { get; init; } = new SilentLog();

    /// <summary>The same for a client that resumes a session.</summary>
    /// <param name="ticket">Of the session; null where there is none.</param>
    /// <param name="later">How long after <see cref="WallClock"/>.</param>
    public RunSetup Resuming(SessionTicket? ticket, TimeSpan later) =>
        this with { Profile = ticket is null ? Profile : Profile.Resuming(ticket), WallClock = WallClock + later };
}
