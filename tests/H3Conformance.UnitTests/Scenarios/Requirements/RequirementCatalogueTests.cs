using FluentAssertions;
using H3Conformance.Scenarios.Requirements;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Requirements;

public sealed class RequirementCatalogueTests
{
    public static TheoryData<int> Rfcs => [.. RequirementCatalogue.Rfcs];

    [Theory]
    [MemberData(nameof(Rfcs))]
    public void Every_RFC_of_the_catalogue_has_requirements_that_load(int rfc) =>
        RequirementCatalogue.Default.ByRfc(rfc).Should().NotBeEmpty();

    [Fact]
    public void An_RFC_outside_the_catalogue_has_no_requirements() =>
        RequirementCatalogue.Default.ByRfc(1).Should().BeEmpty();

    [Fact]
    public void A_requirement_is_found_by_its_id()
    {
        RequirementCatalogue.Default.TryGet("rfc9114-6.2.1-3", out var requirement).Should().BeTrue();

        requirement!.Section.Should().Be("6.2.1");
        requirement.Level.Should().Be(RequirementLevel.Must);
        requirement.Testable.Should().Be(Testability.Yes);
        requirement.Area.Should().Be(RequirementArea.Http3);
    }

    [Fact]
    public void An_unknown_id_is_not_found() => RequirementCatalogue.Default.TryGet("rfc9114-99-1", out _).Should().BeFalse();

    [Fact]
    public void Two_requirements_never_share_an_id()
    {
        var twice = RequirementCatalogue.Default.All.Take(1).Concat(RequirementCatalogue.Default.All);

        FluentActions.Invoking(() => new RequirementCatalogue(twice)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_id_ends_in_a_number_of_its_section() =>
        RequirementCatalogue.Default.All.Select(requirement => requirement.Id).Should().OnlyContain(id => IsNumbered(id));

    [Fact]
    public void Rules_without_a_keyword_are_those_with_an_x_in_their_number() =>
        RequirementCatalogue.Default.All.Should().OnlyContain(
            requirement => requirement.Id.Contains("-x") == (requirement.Level == RequirementLevel.Implicit));

    [Fact]
    public void Every_summary_is_one_line_that_ends_with_a_full_stop() =>
        RequirementCatalogue.Default.All.Should().OnlyContain(
            requirement => requirement.Summary.EndsWith('.') && requirement.Summary.Length <= 160);

    [Fact]
    public void Exactly_what_is_not_simply_testable_has_a_reason() =>
        RequirementCatalogue.Default.All.Should().OnlyContain(
            requirement => requirement.Reason.Length > 0 == (requirement.Testable != Testability.Yes));

    private static bool IsNumbered(string id) => int.TryParse(id[(id.LastIndexOf('-') + 1)..].TrimStart('x'), out var number) && number > 0;
}
