using FluentAssertions;
using H3Conformance.Scenarios.Requirements;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Requirements;

public sealed class RequirementTraitsTests
{
    [Fact]
    public void A_section_of_RFC_9114_stands_bare_and_with_its_RFC() =>
        Values(Samples.Requirement(9114, "6.2.1"), "Section")
            .Should().Equal("6.2.1", "6.2", "6", "RFC9114-6.2.1", "RFC9114-6.2", "RFC9114-6");

    [Fact]
    public void A_section_of_any_other_RFC_stands_only_with_its_RFC() =>
        Values(Samples.Requirement(9204, "4.3"), "Section").Should().Equal("RFC9204-4.3", "RFC9204-4");

    [Theory]
    [InlineData("Rfc", "9204")]
    [InlineData("Level", "MUST NOT")]
    [InlineData("Requirement", "rfc9204-4.3-1")]
    [InlineData("Area", "qpack")]
    public void Each_other_trait_has_one_value(string name, string value) =>
        Values(Samples.Requirement(9204, "4.3"), name).Should().Equal(value);

    private static IEnumerable<string> Values(Requirement requirement, string name) =>
        RequirementTraits.For(requirement).Where(trait => trait.Key == name).Select(trait => trait.Value);
}
