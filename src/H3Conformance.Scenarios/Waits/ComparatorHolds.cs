using H3Conformance.Scenarios.Actions;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Waits;

/// <summary>A function of the program that plays the scenario says so of what has come so far; a recording holds its name only.</summary>
/// <param name="Name">That of the function in <see cref="Running.RunSetup.Comparators"/>.</param>
public sealed record ComparatorHolds(string Name) : Condition
{
    /// <summary>The names of all comparators that some actions wait for.</summary>
    public static IEnumerable<string> NamesIn(IEnumerable<Action> actions) => actions.OfType<Wait>().SelectMany(static wait => NamesIn(wait.Until));

    private static IEnumerable<string> NamesIn(Condition condition) => condition switch
    {
        ComparatorHolds comparator => [comparator.Name],
        AllHold all => all.Conditions.SelectMany(NamesIn),
        _ => [],
    };
}
