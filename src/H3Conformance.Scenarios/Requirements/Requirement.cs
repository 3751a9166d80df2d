namespace H3Conformance.Scenarios.Requirements;

/// <summary>One normative statement of an RFC, in one line of this project's own words.</summary>
/// <param name="Id"><c>rfc9114-6.2.1-3</c>: the third such sentence of the section; <c>-xN</c> for a rule without a keyword.</param>
/// <param name="Rfc">The number of the RFC.</param>
/// <param name="Section">The section without the RFC: <c>6.2.1</c>, or <c>C.2</c> in an appendix.</param>
/// <param name="Level">How strongly it binds.</param>
/// <param name="Binds">Whom it binds.</param>
/// <param name="Testable">Whether a black-box client can judge it.</param>
/// <param name="Area">The part of a server that it is about.</param>
/// <param name="Summary">The rule in one sentence.</param>
/// <param name="Reason">Why it is not, or only partly, testable; empty otherwise.</param>
public sealed record Requirement(
    string Id,
    int Rfc,
    string Section,
    RequirementLevel Level,
    BoundParty Binds,
    Testability Testable,
    RequirementArea Area,
    string Summary,
    string Reason)
{
    /// <summary>The section itself, then every section around it: <c>6.2.1</c>, <c>6.2</c>, <c>6</c>.</summary>
    public IEnumerable<string> SectionAncestors
    {
        get
        {
            for (var end = Section.Length; end > 0; end = Section.LastIndexOf('.', end - 1))
                yield return Section[..end];
        }
    }

    public override string ToString() => $"{Id} ({Level}): {Summary}";
}
