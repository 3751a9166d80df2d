using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Probing;

/// <summary>What to do on one connection.</summary>
/// <param name="Actions">As in a scenario.</param>
internal sealed record VisitPlan(params IReadOnlyList<Action> Actions)
{
    /// <summary>Makes the client of this visit another one than usual.</summary>
    public Func<ClientProfile, ClientProfile> Change { get; init; } = static profile => profile;

    /// <summary>
    /// Where it is given, an innocent request follows the actions, and a few round trips in which late things may come, until there
    /// is enough.
    /// </summary>
    public Func<VisitLog, bool>? LingerUntil { get; init; }

    /// <summary>The time for all of it; null is the deadline of the target.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>Hears of everything as well.</summary>
    public IRunLog? Listener { get; init; }
}
