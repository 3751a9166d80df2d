using FluentAssertions;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Messages;
using Xunit;
using static H3Conformance.Cli.Corpus.TestVerdict;

namespace H3Conformance.UnitTests.Cli.Corpus;

public class GateVerdictTests
{
    private static readonly ProcessEnd Good = new(0, "the corpus ended with exit code 0");
    private static readonly ProcessEnd Bad = new(1, "the corpus ended with exit code 1");

    [Fact]
    public void Passes_and_notes_conform() => GateVerdict.Of(Runs.Complete(Passed, Noted, KnownFailure), Good).Should().Be(new GateVerdict(0, null));

    [Fact]
    public void A_failure_fails() => GateVerdict.Of(Runs.Complete(Passed, Failed), Bad).Should().Be(new GateVerdict(1, null));

    [Fact]
    public void Nothing_is_judged_where_no_test_comes_to_a_verdict() =>
        GateVerdict.Of(Runs.Complete(Inconclusive, NotOffered, Unstable, KnownFailure), Good).Should().Be(new GateVerdict(3, "nothing was judged: no test came to a verdict."));

    [Fact]
    public void Nothing_is_judged_where_no_test_is_selected() => GateVerdict.Of(Runs.Complete(), Good).ExitCode.Should().Be(3);

    [Fact]
    public void Nothing_is_judged_of_a_target_that_is_refused()
    {
        var result = Runs.Complete();
        result.Add(new TestEnded("1", Failed, "it does not answer.", "") { IsRefusal = true });

        GateVerdict.Of(result, Bad).Should().Be(new GateVerdict(3, "it does not answer."));
    }

    [Fact]
    public void A_crash_has_no_answer_whatever_came_before() =>
        GateVerdict.Of(Runs.Broken(5, Passed, Failed), new ProcessEnd(134, "the corpus ended with exit code 134"))
            .Should().Be(new GateVerdict(5, "the corpus ended with exit code 134, after 2 of 5 tests."));

    [Fact]
    public void A_bad_end_without_a_failure_is_none_of_the_target() => GateVerdict.Of(Runs.Complete(Passed), Bad).ExitCode.Should().Be(5);

    [Fact]
    public void A_hang_names_a_test_that_had_begun()
    {
        var result = Runs.Broken(5, Passed);
        result.Add(new TestStarted("x", "Section.Stuck", "rfc9114-6.2.1-2"));

        GateVerdict.Of(result, new ProcessEnd(0, "the corpus said nothing for 300 s and was stopped") { WasStopped = true, WasSilent = true })
            .Should().Be(new GateVerdict(5, "the corpus said nothing for 300 s and was stopped, after 1 of 5 tests; Section.Stuck had begun."));
    }
}
