using System.Reflection;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Corpus.Harness;

/// <summary>From tests to the requirements that they name.</summary>
public static class RequirementTests
{
    /// <exception cref="ArgumentException">The catalogue has no such id.</exception>
    public static Requirement Find(string id) => RequirementCatalogue.Default.TryGet(id, out var requirement)
        ? requirement
        : throw new ArgumentException($"The catalogue has no requirement '{id}'.", nameof(id));

    /// <summary>The requirement of a test method.</summary>
    public static Requirement Of(MethodInfo method) =>
        Find(method.GetCustomAttributes().OfType<IRequirementTest>().Single().Id);

    public static IReadOnlyCollection<KeyValuePair<string, string>> Traits(IRequirementTest test) => [.. RequirementTraits.For(Find(test.Id))];
}
