using FluentAssertions;
using H3Conformance.Scenarios.Targets;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Targets;

public sealed class TargetsFileTests
{
    private static readonly string Elsewhere = Path.GetTempPath();

    [Theory]
    [InlineData("embedded")]
    [InlineData("")]
    [InlineData(null)]
    public void The_embedded_server_needs_no_file(string? name) => TargetsFile.Select(name, Elsewhere).IsEmbedded.Should().BeTrue();

    [Fact]
    public void A_name_needs_a_file() => FluentActions.Invoking(static () => TargetsFile.Select("mine", Elsewhere)).Should().Throw<TargetException>().WithMessage("'mine' names a target, but there is no targets.json in *");
}
