using System.Globalization;
using System.Text;
using H3Conformance.SelfTests.Corpus;
using H3Conformance.Server.Mutations;
using H3Conformance.Server.Rules;

namespace H3Conformance.SelfTests.Documents;

/// <summary>docs/selftest.md: which mutants of the reference server the corpus notices.</summary>
internal static class MutantDocument
{
    public static GeneratedDocument Create(MutantTable table)
    {
        var killed = Mutants.All.Count(table.IsKilled);
        var excused = Mutants.All.Count(mutant => !table.IsKilled(mutant) && mutant.ExcusedBy is not null);
        var text = new StringBuilder();
        text.Append("# The corpus against mutants\n\nMade by `ci/documents.sh`; a stale file fails the self-tests. A mutant is the reference server with one rule broken in one way; it is killed when a test of the\n");
        text.Append("rule's requirement accuses it. One that a section of an RFC allows is excused: a server may behave so.\n\n");
        text.Append("| tests | rules | mutants | killed | excused | surviving |\n|---|---|---|---|---|---|\n");
        text.Append(CultureInfo.InvariantCulture, $"| {CorpusCases.All.Count} | {RuleBook.All.Count} | {Mutants.All.Count} | {killed} | {excused} | {Mutants.All.Count - killed - excused} |\n");
        text.Append("\n| rule | mutants |\n|---|---|\n");
        foreach (var rule in RuleBook.All)
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Name} | {string.Join("<br>", Mutants.Of(rule).Select(mutant => $"{mutant.Name[(rule.Name.Length + 1)..]}: {Fate(table, mutant)}"))} |\n");
        return new GeneratedDocument("selftest.md", text.ToString());
    }

    private static string Fate(MutantTable table, Mutation mutant)
    {
        if (table.IsKilled(mutant))
            return "killed";
        return mutant.ExcusedBy is { } latitude ? $"excused ({latitude})" : "**survives**";
    }
}
