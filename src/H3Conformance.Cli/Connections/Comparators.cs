using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Connections;

/// <summary>The functions that waits may name. A command line has none to hand in.</summary>
internal static class Comparators
{
    /// <summary>Why the actions cannot be carried out here, in one line; null where they can.</summary>
    public static string? Fault(IEnumerable<Action> actions) => ComparatorHolds.NamesIn(actions).FirstOrDefault() is { } name
        ? $"there is no comparator '{PrintableText.Of(name)}': a comparator is a function that a program hands in, and h3c has none"
        : null;
}
