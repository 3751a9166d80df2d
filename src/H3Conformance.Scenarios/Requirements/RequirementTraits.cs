using System.Globalization;

namespace H3Conformance.Scenarios.Requirements;

/// <summary>The test traits that follow from a requirement, so that filters can select by section, RFC, level or area.</summary>
public static class RequirementTraits
{
    // Ancestors are spelt out because a filter "contains 4.1" would also catch 4.10.

    /// <summary>
    /// Section (<c>6.2.1</c> with ancestors, RFC 9114 only, and <c>RFC9204-4.3</c> with ancestors), Rfc, Level, Requirement, Area.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, string>> For(Requirement requirement)
    {
        var rfc = requirement.Rfc.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. requirement.SectionAncestors.Where(_ => requirement.Rfc == 9114).Select(section => Trait("Section", section)),
            .. requirement.SectionAncestors.Select(section => Trait("Section", $"RFC{rfc}-{section}")),
            Trait("Rfc", rfc),
            Trait("Level", requirement.Level.Name),
            Trait("Requirement", requirement.Id),
            Trait("Area", requirement.Area.Name),
        ];
    }

    private static KeyValuePair<string, string> Trait(string name, string value) => new(name, value);
}
