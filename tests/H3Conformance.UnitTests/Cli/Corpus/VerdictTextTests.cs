using FluentAssertions;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Display;
using Xunit;
using static H3Conformance.Cli.Corpus.TestVerdict;

namespace H3Conformance.UnitTests.Cli.Corpus;

public class VerdictTextTests
{
    [Fact]
    public void A_failure_is_told_in_full() =>
        VerdictText.Of(new JudgedTest("Section.Test", "", Failed, "the rule\n  came: nothing")).Should().Be("failed: Section.Test\nthe rule\n  came: nothing\n");

    [Fact]
    public void A_reason_does_not_say_the_verdict_twice() =>
        VerdictText.Of(new JudgedTest("Section.Test", "", KnownFailure, "known failure (issue 7): it\nlives")).Should().Be("known failure: Section.Test: (issue 7): it lives");

    [Fact]
    public void What_a_server_sent_does_not_move_the_cursor() =>
        VerdictText.Of(new JudgedTest("Section.Test", "", Failed, "came: \e[2J\r\a")).Should().Be("failed: Section.Test\ncame: \\x1b[2J\\x0d\\x07\n");
}
