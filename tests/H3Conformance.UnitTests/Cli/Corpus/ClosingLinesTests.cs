using FluentAssertions;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Display;
using H3Conformance.Scenarios.Requirements;
using Xunit;
using static H3Conformance.Cli.Corpus.TestVerdict;

namespace H3Conformance.UnitTests.Cli.Corpus;

public class ClosingLinesTests
{
    [Fact]
    public void A_run_closes_with_its_sections_and_the_sum() =>
        ClosingLines.Of("mine", Runs.Complete(Passed, Passed, Noted, Failed, KnownFailure, Inconclusive, NotOffered), reports: null).Should().Equal(
            "",
            "section         passed  noted  failed  known failure  inconclusive  not offered  unstable",
            "RFC 9114 6.2.1       2      1       1              1             1            1         ·",
            "all                  2      1       1              1             1            1         ·",
            "",
            "mine: 2 passed, 1 noted, 1 failed, 1 known failure, 1 inconclusive, 1 not offered");

    [Fact]
    public void A_run_without_tests_has_nothing_to_close_with() => ClosingLines.Of("mine", Runs.Complete(), reports: null).Should().BeEmpty();

    [Fact]
    public void Sections_stand_in_the_order_of_the_catalogue() =>
        Sections([Test("rfc9204-4.1.2-x1"), Test("rfc9114-10.3-1"), Test("rfc9114-4.1-1")]).Should().Equal("RFC 9114 4.1", "RFC 9114 10.3", "RFC 9204 4.1.2");

    [Fact]
    public void A_requirement_that_the_catalogue_does_not_know_stands_for_itself() => Sections([Test("rfc1-1-1")]).Should().Equal("rfc1-1-1");

    [Fact]
    public void Many_sections_are_told_by_those_around_them() =>
        Sections([.. RequirementCatalogue.Default.ByRfc(9114).Select(static requirement => Test(requirement.Id))]).Should().HaveCountLessThanOrEqualTo(40).And.Contain("RFC 9114 6.2").And.NotContain("RFC 9114 6.2.1");

    private static JudgedTest Test(string requirement) => new("Section.Test", requirement, Passed, "");

    private static IEnumerable<string> Sections(IReadOnlyList<JudgedTest> tests) =>
        SectionTable.Lines(tests).Skip(1).SkipLast(1).Select(static line => line.Split("  ")[0]);
}
