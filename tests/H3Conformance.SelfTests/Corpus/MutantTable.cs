using H3Conformance.Server.Mutations;
using H3Conformance.Server.Rules;
using Xunit;

namespace H3Conformance.SelfTests.Corpus;

/// <summary>Runs each test against each mutant of its requirement, once.</summary>
public sealed class MutantTable : IAsyncLifetime
{
    private readonly Dictionary<(CorpusCase Test, Mutation Mutant), string?> _explanations = [];

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

    // Null: the test accuses the mutant. Otherwise what it says instead.
    private static async Task<string?> Survival(CorpusCase test, Mutation mutant)
    {
        var judged = await test.Run(VirtualServers.Mutant(mutant));
        if (judged is null)
            return "skipped";
        return judged.IsAccusation ? null : $"{judged.Verdict.Kind}: {judged.Verdict.Explanation}";
    }
}
