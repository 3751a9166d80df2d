using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Explaining;

/// <summary>What the catalogue knows of a requirement, in lines.</summary>
internal static class RuleText
{
    public static IEnumerable<string> Lines(Requirement requirement)
    {
        yield return $"RFC {requirement.Rfc} {requirement.Section} ({requirement.Level.Name}): {requirement.Summary}";
        yield return $"  requirement: {requirement.Id}";
        yield return $"  binds:       {requirement.Binds.Name}";
        yield return $"  testable:    {requirement.Testable.Name}{(requirement.Reason.Length > 0 ? $": {requirement.Reason}" : "")}";
        yield return $"  area:        {requirement.Area.Name}";
    }
}
