using Spectre.Console;

namespace H3Conformance.Cli.Corpus.Display;

/// <summary>A bar with the counts at the foot of a terminal; failures scroll by above it.</summary>
internal sealed class BarDisplay(IAnsiConsole console, TestsToShow shown) : IRunDisplay
{
    private const string EraseBelow = "\e[J";
    private const string Red = "\e[31m";
    private const string Reset = "\e[0m";

    private bool HasColors => console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;

    public Task<ProcessEnd> Follow(RunResult result, Func<Action<JudgedTest?>, Task<ProcessEnd>> run) => console.Progress()
        .AutoClear(true)
        .Columns(new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
        .StartAsync(context =>
        {
            var bar = context.AddTask("the target is looked at", maxValue: 1);
            return run(test =>
            {
                if (test is not null && shown.Includes(test))
                    Show(test);
                (bar.MaxValue, bar.Value) = (Math.Max(result.Selected, 1), result.Tests.Count);
                bar.Description = $"{result.Tests.Count} of {result.Selected}: {VerdictText.Counts(result)}";
            });
        });

    // Not as text of the console, which would break long lines where the terminal ends: the command that replays has to stay one.
    private void Show(JudgedTest test)
    {
        var text = VerdictText.Of(test);
        var head = text.Split('\n')[0];
        var shownHead = test.Verdict == TestVerdict.Failed && HasColors ? $"{Red}{head}{Reset}" : head;
        console.Write(new ControlCode($"{EraseBelow}{shownHead}{text[head.Length..]}\n"));
    }
}
