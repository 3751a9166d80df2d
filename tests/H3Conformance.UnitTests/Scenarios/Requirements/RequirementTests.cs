using FluentAssertions;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Requirements;

public sealed class RequirementTests
{
    [Theory]
    [InlineData("6", "6")]
    [InlineData("6.2.1", "6.2.1 6.2 6")]
    [InlineData("17.2.5.10", "17.2.5.10 17.2.5 17.2 17")]
    [InlineData("C.2", "C.2 C")]
    public void A_section_lies_in_itself_and_in_all_sections_around_it(string section, string ancestors) =>
        Samples.Requirement(9000, section).SectionAncestors.Should().Equal(ancestors.Split(' '));
}
