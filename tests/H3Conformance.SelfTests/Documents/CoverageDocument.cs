using System.Globalization;
using System.Text;
using H3Conformance.Scenarios.Requirements;

namespace H3Conformance.SelfTests.Documents;

/// <summary>docs/coverage.md: every requirement with its tests, or the reason why it has none.</summary>
internal static class CoverageDocument
{
    public static GeneratedDocument Create()
    {
        var text = new StringBuilder();
        text.Append("# Coverage\n\nMade by `ci/documents.sh` from the catalogue of requirements and the tests of the corpus; a stale file fails the self-tests.\n");
        text.Append("\n| RFC | requirements | with tests | testable | of these without a test | partly testable | of these without a test | not testable |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var rfc in RequirementCatalogue.Rfcs)
            text.Append(Totals(rfc));
        foreach (var rfc in RequirementCatalogue.Rfcs)
            Write(text, rfc);
        return new GeneratedDocument("coverage.md", text.ToString());
    }

    private static string Totals(int rfc)
    {
        var all = RequirementCatalogue.Default.ByRfc(rfc).ToArray();
        var testable = all.Where(static requirement => requirement.Testable == Testability.Yes).ToArray();
        var partly = all.Where(static requirement => requirement.Testable == Testability.Partly).ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| [{rfc}](#rfc-{rfc}) | {all.Length} | {all.Count(Coverage.IsCovered)} | {testable.Length} | {Uncovered(testable)} | {partly.Length} | {Uncovered(partly)} | {all.Length - testable.Length - partly.Length} |\n");
    }

    private static int Uncovered(IEnumerable<Requirement> requirements) => requirements.Count(static requirement => !Coverage.IsCovered(requirement));

    private static void Write(StringBuilder text, int rfc)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## RFC {rfc}\n");
        foreach (var section in RequirementCatalogue.Default.ByRfc(rfc).GroupBy(static requirement => requirement.Section))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### RFC {rfc} section {section.Key}\n\n| requirement | level | binds | rule | tests, or why there is none |\n|---|---|---|---|---|\n");
            foreach (var requirement in section)
                text.Append(CultureInfo.InvariantCulture, $"| {requirement.Id} | {requirement.Level} | {requirement.Binds} | {Cell(requirement.Summary)} | {Cell(Answer(requirement))} |\n");
        }
    }

    private static string Answer(Requirement requirement)
    {
        if (Coverage.IsCovered(requirement))
            return string.Join("<br>", Coverage.Of(requirement).Select(static test => $"`{test}`"));
        return requirement.Reason.Length > 0 ? requirement.Reason : "no test yet";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
