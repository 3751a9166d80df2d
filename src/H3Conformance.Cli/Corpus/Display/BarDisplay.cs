using Spectre.Console;

namespace H3Conformance.Cli.Corpus.Display;

/// <summary>A bar with the counts at the foot of a terminal; failures scroll by above it.</summary>
internal sealed class BarDisplay(IAnsiConsole console, TestsToShow shown) : IRunDisplay
{
    private static readonly Style FailureStyle = new(Color.Red);

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

    private void Show(JudgedTest test)
    {
        var (head, rest) = VerdictText.Of(test).Split('\n', 2) is [var first, var others] ? (first, others) : (VerdictText.Of(test), null);
        console.WriteLine(head, test.Verdict == TestVerdict.Failed ? FailureStyle : Style.Plain);
        if (rest is not null)
            console.WriteLine(rest);
    }
}
