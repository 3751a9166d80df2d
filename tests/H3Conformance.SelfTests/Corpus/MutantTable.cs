using System.Globalization;
using System.Text;
using H3Conformance.Server.Mutations;
using H3Conformance.Server.Rules;
using Xunit;

namespace H3Conformance.SelfTests.Corpus;

/// <summary>Runs each test against each mutant of its requirement, once.</summary>
public sealed class MutantTable : IAsyncLifetime
{
    private readonly Dictionary<(CorpusCase Test, Mutation Mutant), string?> _explanations = [];

    /// <summary>Pairs of a test and a mutant.</summary>
    public int Count => _explanations.Count;

    public async ValueTask InitializeAsync()
    {
        var pairs = CorpusCases.All.SelectMany(static test => Mutants.All.Where(mutant => mutant.Rule.Requirement == test.Requirement.Id).Select(mutant => (Test: test, Mutant: mutant))).ToArray();
        var results = new string?[pairs.Length];
        await Parallel.ForAsync(0, pairs.Length, async (index, _) => results[index] = await Survival(pairs[index].Test, pairs[index].Mutant));
        for (var index = 0; index < pairs.Length; index++)
            _explanations[pairs[index]] = results[index];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The mutants of a rule that a test does not notice and no latitude excuses, with what it saw.</summary>
    public IReadOnlyList<string> Survivors(CorpusCase test, Rule rule) =>
        [.. Mutants.Of(rule).Where(mutant => mutant.ExcusedBy is null && _explanations[(test, mutant)] is not null).Select(mutant => $"{mutant}: {_explanations[(test, mutant)]}")];

    public bool IsKilled(Mutation mutant) => _explanations.Any(entry => entry.Key.Mutant == mutant && entry.Value is null);

    public string ToText()
    {
        var text = new StringBuilder();
        var killed = Mutants.All.Count(IsKilled);
        var excused = Mutants.All.Where(static mutant => mutant.ExcusedBy is not null).ToArray();
        text.AppendLine(CultureInfo.InvariantCulture, $"tests {CorpusCases.All.Count}, mutants {Mutants.All.Count}, killed {killed}, excused {excused.Count(mutant => !IsKilled(mutant))}");
        foreach (var mutant in Mutants.All)
        {
            var killers = _explanations.Where(entry => entry.Key.Mutant == mutant && entry.Value is null).Select(static entry => entry.Key.Test.Name).ToArray();
            var fate = killers.Length > 0 ? $"killed by {killers.Length}" : mutant.ExcusedBy is { } latitude ? $"excused: {latitude}" : "SURVIVES";
            text.AppendLine(CultureInfo.InvariantCulture, $"  {mutant,-48} {fate}");
        }

        return text.ToString();
    }

    // Null: the test accuses the mutant. Otherwise what it says instead.
    private static async Task<string?> Survival(CorpusCase test, Mutation mutant)
    {
        var judged = await test.Run(VirtualServers.Mutant(mutant));
        if (judged is null)
            return "skipped";
        return judged.IsAccusation ? null : $"{judged.Verdict.Kind}: {judged.Verdict.Explanation}";
    }
}
