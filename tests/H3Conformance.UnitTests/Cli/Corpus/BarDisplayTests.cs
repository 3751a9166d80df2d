using FluentAssertions;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Display;
using Spectre.Console;
using Xunit;
using static H3Conformance.Cli.Corpus.TestVerdict;

namespace H3Conformance.UnitTests.Cli.Corpus;

public class BarDisplayTests
{
    [Theory]
    [InlineData(ColorSystemSupport.Standard, "\e[J\e[31mfailed: Section.Test1\e[0m\nwhy\n")]
    [InlineData(ColorSystemSupport.NoColors, "\e[Jfailed: Section.Test1\nwhy\n")]
    public async Task Failures_scroll_by_above_the_bar(ColorSystemSupport colors, string line)
    {
        var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, ColorSystem = colors, Out = new AnsiConsoleOutput(output) });
        var result = new RunResult();

        await new BarDisplay(console, new TestsToShow(WithDetails: false)).Follow(result, show =>
        {
            foreach (var message in Runs.Messages(2, [Noted, Failed]))
                show(result.Add(message));
            return Task.FromResult(new ProcessEnd(0, ""));
        });

        output.ToString().Should().Contain(line).And.NotContain("Section.Test0");
    }
}
