using H3Conformance.Scenarios.Requirements;
using H3Conformance.SelfTests.Corpus;

namespace H3Conformance.SelfTests.Documents;

/// <summary>Which tests show which requirement.</summary>
internal static class Coverage
{
    /// <summary>The RFCs of which every testable requirement has a test.</summary>
    public static IReadOnlyList<int> CompleteRfcs { get; } = [9114, 9204, 9110, 9218, 9220, 8441, 9297, 9221, 9298];

    private static ILookup<string, string> Tests { get; } = CorpusCases.All
        .Select(static test => (test.Requirement.Id, Name: $"{test.Class.Name}.{test.Method.Name}"))
        .Distinct()
        .ToLookup(static test => test.Id, static test => test.Name);

    /// <summary>Class and method of each, in their order.</summary>
    public static IEnumerable<string> Of(Requirement requirement) => Tests[requirement.Id];

    public static bool IsCovered(Requirement requirement) => Tests.Contains(requirement.Id);

    public static int Covered(int rfc) => RequirementCatalogue.Default.ByRfc(rfc).Count(IsCovered);
}
