using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.UnitTests.Scenarios.Requirements;

internal static class Samples
{
    public static Requirement Requirement(int rfc, string section) => new(
        $"rfc{rfc}-{section}-1",
        rfc,
        section,
        RequirementLevel.MustNot,
        BoundParty.Server,
        Testability.Yes,
        RequirementArea.Qpack,
        "Nobody does it.",
        "");
}
