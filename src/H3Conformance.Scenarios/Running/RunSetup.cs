using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Tunnels;

namespace H3Conformance.Scenarios.Running;

/// <summary>What a run needs besides its scenario.</summary>
public sealed record RunSetup(ClientProfile Profile, Random Random, DateTimeOffset WallClock)
{
    public Aftermath Aftermath { get; init; } = Aftermath.Probe;

    /// <summary>The outcome that would end the aftermath before the settle time is over; null waits it out.</summary>
    public Func<Outcome, bool>? IsConclusive { get; init; }

    /// <summary>What follows the scenario's own actions.</summary>
    public IActionSource Later { get; init; } = new NoMoreActions();

    /// <summary>The far end of the run's tunnels; null where nobody looks there.</summary>
    public TunnelWatch? Tunnels { get; init; }

    public IRunLog Log { get; init; } = new SilentLog();
}
