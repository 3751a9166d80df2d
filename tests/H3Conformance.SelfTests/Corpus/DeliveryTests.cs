using FluentAssertions;
using H3Conformance.Scenarios.Deliveries;
using H3Conformance.Scenarios.Verdicts;
using H3Conformance.Server.Mutations;
using Xunit;

namespace H3Conformance.SelfTests.Corpus;

/// <summary>Verdicts do not depend on how the octets of a scenario are packed, nor on what the path loses.</summary>
public sealed class DeliveryTests
{
    public static TheoryData<string> Deliveries => [.. Delivery.All.Where(static delivery => delivery != Delivery.Packed).Select(static delivery => delivery.Name)];

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task A_correct_server_passes_every_test(string delivery)
    {
        var laboratory = VirtualServers.Behind(Delivery.Find(delivery)!, RuleSet.Correct);

        var shortfalls = await Each(CorpusCases.All, async test => await test.Run(laboratory) is { Verdict.Kind: VerdictKind.Pass } ? null : test.Name);

        shortfalls.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task A_mutant_that_is_noticed_when_all_is_packed_is_noticed(string delivery)
    {
        var pairs = CorpusCases.All.SelectMany(static test => Mutants.All.Where(mutant => mutant.Rule.Requirement == test.Requirement.Id).Select(mutant => (Test: test, Mutant: mutant)));

        var overlooked = await Each([.. pairs], async pair =>
            await Accuses(pair.Test, VirtualServers.Behind(Delivery.Find(delivery)!, new RuleSet(pair.Mutant))) || !await Accuses(pair.Test, VirtualServers.Mutant(pair.Mutant))
                ? null
                : $"{pair.Test} on {pair.Mutant}");

        overlooked.Should().BeEmpty();
    }

    private static async Task<bool> Accuses(CorpusCase test, ILaboratory laboratory) => await test.Run(laboratory) is { IsAccusation: true };

    private static async Task<IEnumerable<string>> Each<T>(IReadOnlyList<T> items, Func<T, Task<string?>> complaint)
    {
        var complaints = new string?[items.Count];
        await Parallel.ForAsync(0, items.Count, async (index, _) => complaints[index] = await complaint(items[index]));
        return complaints.OfType<string>();
    }
}
