using FluentAssertions;
using H3Conformance.Cli.Explaining;
using H3Conformance.Scenarios.Descriptions;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Explaining;

public class ExperimentTextTests
{
    [Fact]
    public void A_test_is_told_with_what_its_twin_does_differently() =>
        ExperimentText.Lines(new ExperimentDescription("Section.Test[case]", "rfc9114-6.2.1-2", ["open", "wrong", "end"], "connection closed with H3_MISSING_SETTINGS") { Twin = ["open", "right", "end"], TwinAccepted = "served" })
            .Should().Equal(
                "  Section.Test[case]",
                "    sent (- in the stimulus only, + in its twin only):",
                "      open",
                "    - wrong",
                "    + right",
                "      end",
                "    accepted: connection closed with H3_MISSING_SETTINGS",
                "    the twin has to get: served");

    [Fact]
    public void A_legal_stimulus_has_no_twin() =>
        ExperimentText.Lines(new ExperimentDescription("Section.Test", "rfc9114-6.2.3-2", ["open"], "served") { InferredFrom = "RFC 9114 6.2", NotOfferedWhere = "the server shows no server push" })
            .Should().Equal(
                "  Section.Test",
                "    sent, which is legal and has no twin:",
                "      open",
                "    accepted: served",
                "    inferred from RFC 9114 6.2: falling short is a note",
                "    not offered where the server shows no server push");

    [Fact]
    public void A_connection_before_is_told_first() =>
        ExperimentText.Lines(new ExperimentDescription("Section.Test", "rfc9114-7.2.4.2-10", ["ask"], "served") { Before = ["wait"] })
            .Should().StartWith(["  Section.Test", "    sent on a connection before, whose session is resumed with 0-RTT:", "      wait", "    sent, which is legal and has no twin:", "      ask"]);

    [Theory]
    [InlineData("a b", "a b", "  a|  b")]
    [InlineData("a b", "a c b", "  a|+ c|  b")]
    [InlineData("a c b", "a b", "  a|- c|  b")]
    [InlineData("a a", "a", "  a|- a")]
    [InlineData("a", "b", "- a|+ b")]
    [InlineData("", "a", "+ a")]
    public void Only_the_difference_is_marked(string stimulus, string twin, string lines) =>
        string.Join('|', TwinDifference.Lines(Words(stimulus), Words(twin))).Should().Be(lines);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
