using FluentAssertions;
using H3Conformance.Scenarios.Requirements;
using Xunit;

namespace H3Conformance.SelfTests.Documents;

public sealed class CoverageTests
{
    public static TheoryData<int> CompleteRfcs => [.. Coverage.CompleteRfcs];

    [Fact]
    public void The_document_is_up_to_date() =>
        CoverageDocument.Create().IsUpToDate().Should().BeTrue("ci/documents.sh writes docs/coverage.md anew");

    [Theory]
    [MemberData(nameof(CompleteRfcs))]
    public void A_testable_requirement_has_a_test_or_a_reason(int rfc) =>
        RequirementCatalogue.Default.ByRfc(rfc)
            .Where(static requirement => requirement.Testable == Testability.Yes || requirement.Reason.Length == 0)
            .Where(static requirement => !Coverage.IsCovered(requirement))
            .Select(static requirement => requirement.Id).Should().BeEmpty();

    // A number here may only rise.
    [Theory]
    [InlineData(9114, 149)]
    [InlineData(9204, 49)]
    [InlineData(9110, 81)]
    [InlineData(9218, 12)]
    [InlineData(9220, 3)]
    [InlineData(8441, 3)]
    [InlineData(9297, 22)]
    [InlineData(9221, 2)]
    [InlineData(9298, 9)]
    public void The_number_of_requirements_with_tests_does_not_fall(int rfc, int least) =>
        Coverage.Covered(rfc).Should().BeGreaterThanOrEqualTo(least);
}
