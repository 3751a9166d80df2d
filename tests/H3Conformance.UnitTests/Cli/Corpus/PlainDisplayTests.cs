using FluentAssertions;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Display;
using Xunit;
using static H3Conformance.Cli.Corpus.TestVerdict;

namespace H3Conformance.UnitTests.Cli.Corpus;

public class PlainDisplayTests
{
    [Fact]
    public async Task Failures_are_shown_in_full() =>
        (await Shown(new TestsToShow(WithDetails: false), Passed, Noted, Failed)).Should().Be("failed: Section.Test2\nwhy\n\n");

    [Fact]
    public async Task Details_are_a_line_for_whatever_is_no_plain_pass() =>
        (await Shown(new TestsToShow(WithDetails: true), Passed, Noted, Unstable)).Should().Be("noted: Section.Test1: why\nunstable: Section.Test2: why\n");

    [Fact]
    public async Task A_long_run_says_how_far_it_is() =>
        (await Shown(new TestsToShow(WithDetails: false), [.. Enumerable.Repeat(Passed, 60)])).Should().Be("25 of 60: 25 passed\n50 of 60: 50 passed\n");

    private static async Task<string> Shown(TestsToShow shown, params TestVerdict[] verdicts)
    {
        var output = new StringWriter { NewLine = "\n" };
        var result = new RunResult();
        await new PlainDisplay(output, shown).Follow(result, show =>
        {
            foreach (var message in Runs.Messages(verdicts.Length, verdicts))
                show(result.Add(message));
            return Task.FromResult(new ProcessEnd(0, ""));
        });
        return output.ToString();
    }
}
