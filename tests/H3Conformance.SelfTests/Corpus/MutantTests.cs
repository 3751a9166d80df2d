using FluentAssertions;
using H3Conformance.SelfTests.Documents;
using H3Conformance.Server.Mutations;
using H3Conformance.Server.Rules;
using Xunit;

namespace H3Conformance.SelfTests.Corpus;

/// <summary>Every test notices the mutants of its requirement, and every mutant is noticed.</summary>
public sealed class MutantTests(MutantTable table) : IClassFixture<MutantTable>
{
    public static TheoryData<CorpusCase> Cases => [.. CorpusCases.All];

    public static TheoryData<string> Rules => [.. RuleBook.All.Select(static rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_test_fails_on_every_mutant_of_its_rule(CorpusCase test)
    {
        var rules = RuleBook.All.Where(rule => rule.Requirement == test.Requirement.Id).ToArray();

        rules.Should().NotBeEmpty($"the reference server has to keep {test.Requirement.Id}");
        rules.Should().Contain(rule => table.Survivors(test, rule).Count == 0, $"survivors: {string.Join("; ", rules.SelectMany(rule => table.Survivors(test, rule)))}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_mutant_is_killed_by_a_test_of_its_requirement(string name)
    {
        var rule = RuleBook.All.Single(rule => rule.Name == name);

        Mutants.Of(rule).Where(mutant => mutant.ExcusedBy is null && !table.IsKilled(mutant)).Should().BeEmpty();
    }

    [Fact]
    public void The_document_is_up_to_date() =>
        MutantDocument.Create(table).IsUpToDate().Should().BeTrue("ci/documents.sh writes docs/selftest.md anew");
}
