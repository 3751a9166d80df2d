using FluentAssertions;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Server.Misbehaviours;
using Xunit;

namespace H3Conformance.UnitTests.Server.Misbehaviours;

public class MisbehaviourMixTests
{
    [Fact]
    public void What_shapes_the_connection_comes_ahead_of_all_steps()
    {
        MisbehaviourMix.TryMake([Named("unknown-streams"), Named("settings-late")], out var mix, out _).Should().BeTrue();

        mix!.Script.Actions[0].Should().BeOfType<SwitchHttp3>();
        mix.Script.Steps.OfType<OpenUniStream>().Should().HaveCount(2);
    }

    [Fact]
    public void The_same_one_twice_counts_once()
    {
        MisbehaviourMix.TryMake([Named("settings-twice"), Named("settings-twice")], out var mix, out _).Should().BeTrue();

        mix!.Parts.Should().ContainSingle();
    }

    [Theory]
    [InlineData("data-first", "status-missing", "data-first and status-missing cannot go together: both answer the first request")]
    [InlineData("retry-twice", "version-negotiation-late", "retry-twice and version-negotiation-late cannot go together: both change the first packets")]
    public void Two_that_claim_the_same_do_not_go_together(string one, string other, string expected)
    {
        MisbehaviourMix.TryMake([Named(one), Named(other)], out _, out var fault).Should().BeFalse();

        fault.Should().Be(expected);
    }

    private static Misbehaviour Named(string name) => MisbehaviourCatalogue.Find(name)!;
}
