using FluentAssertions;
using H3Conformance.Http3;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Descriptions;
using H3Conformance.Scenarios.Expectations;
using H3Conformance.Scenarios.Verdicts;
using H3Conformance.UnitTests.Scenarios.Requirements;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Descriptions;

public class ExperimentDescriptionTests
{
    [Fact]
    public void An_experiment_is_described_by_its_actions_and_what_it_accepts()
    {
        var described = ExperimentDescription.Of(Experiment(new Scenario([])), "it lacks something");

        described.Test.Should().Be("Section.Test");
        described.Requirement.Should().Be("rfc9114-6.2.1-1");
        described.Stimulus.Should().Equal("""{"action":"flush"}""");
        described.Accepted.Should().Be("connection closed with H3_MISSING_SETTINGS, or H3_GENERAL_PROTOCOL_ERROR (RFC 9114 8.1)");
        described.Twin.Should().BeEmpty();
        described.TwinAccepted.Should().Be(new StaysUsable().Describe());
        described.NotOfferedWhere.Should().Be("it lacks something");
    }

    [Fact]
    public void Without_a_twin_there_is_nothing_that_it_has_to_get() =>
        ExperimentDescription.Of(Experiment(twin: null), "").Should().Match<ExperimentDescription>(static described => described.Twin == null && described.TwinAccepted == null);

    [Fact]
    public void A_description_survives_as_a_line()
    {
        var resumed = new Scenario([]) { Earlier = new Scenario([new Flush()]) };
        var described = ExperimentDescription.Of(Experiment(new Scenario([new Flush()])) with { Stimulus = resumed }, "");

        ExperimentDescription.Read(described.ToString()).Should().BeEquivalentTo(described);
        described.Before.Should().Equal("""{"action":"flush"}""");
        described.ToString().Should().NotContain("\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("{\"test\":\"T\",\"requirement\":\"r\",\"stimulus\":null,\"accepted\":\"a\"}")]
    public void Anything_else_is_no_description(string line) => ExperimentDescription.Read(line).Should().BeNull();

    private static Experiment Experiment(Scenario? twin) =>
        new("Section.Test", Samples.Requirement(9114, "6.2.1"), new Scenario([new Flush()]), twin, new ConnectionCloses(H3Error.MissingSettings));
}
