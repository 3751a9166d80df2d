namespace H3Conformance.Cli.Corpus.Display;

/// <summary>Lines for files and pipes: the failures as they come, and how far the run is from time to time.</summary>
internal sealed class PlainDisplay(TextWriter output, TestsToShow shown) : IRunDisplay
{
    private const int Steps = 10;
    private const int SmallestStep = 25;

    public Task<ProcessEnd> Follow(RunResult result, Func<Action<JudgedTest?>, Task<ProcessEnd>> run) => run(test =>
    {
        if (test is null)
            return;
        if (shown.Includes(test))
            output.WriteLine(VerdictText.Of(test));
        if (IsStep(result.Tests.Count, result.Selected))
            output.WriteLine($"{result.Tests.Count} of {result.Selected}: {VerdictText.Counts(result)}");
    });

    // The last step is what the closing lines tell.
    private static bool IsStep(int done, int all) => done < all && done % Math.Max(all / Steps, SmallestStep) == 0;
}
