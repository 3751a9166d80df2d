using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.Cli.Corpus;

/// <summary>One test with what came out.</summary>
/// <param name="Name">Class, method and data.</param>
/// <param name="Requirement">Its id in the catalogue.</param>
/// <param name="Verdict">What came out.</param>
/// <param name="Text">Why; may have several lines.</param>
internal sealed record JudgedTest(string Name, string Requirement, TestVerdict Verdict, string Text)
{
    /// <summary>As <c>RFC 9114 6.2.1</c>, or <c>RFC 9114 6.2</c> where only two levels are wanted; the id of the requirement where the catalogue does not know it.</summary>
    public string Section(int levels) => RequirementCatalogue.Default.TryGet(Requirement, out var known)
        ? $"RFC {known.Rfc} {string.Join('.', known.Section.Split('.').Take(levels))}"
        : Requirement;
}
