namespace H3Conformance.Cli.Corpus;

/// <summary>From a run to the answer of the process.</summary>
/// <param name="ExitCode">One of <see cref="GateExitCode"/>.</param>
/// <param name="Complaint">One line about what kept the run from an answer; null where it has one.</param>
internal sealed record GateVerdict(int ExitCode, string? Complaint)
{
    /// <param name="result">What was seen.</param>
    /// <param name="end">How the process of the corpus ended.</param>
    public static GateVerdict Of(RunResult result, ProcessEnd end)
    {
        if (result.Refusal is { } refusal)
            return new(GateExitCode.NothingJudged, refusal);
        if (!result.IsComplete || end.WasStopped)
            return new(GateExitCode.BrokeOff, $"{end.Text}{Progress(result)}{Open(result, end)}.");
        if (result.Count(TestVerdict.Failed) > 0)
            return new(GateExitCode.Fails, null);
        if (end.ExitCode != 0)
            return new(GateExitCode.BrokeOff, $"{end.Text}, though no test failed.");
        if (result.Tests.Count == 0)
            return new(GateExitCode.NothingJudged, "nothing was judged: no test is selected by this.");
        return result.Count(TestVerdict.Passed) + result.Count(TestVerdict.Noted) > 0
            ? new(GateExitCode.Conforms, null)
            : new(GateExitCode.NothingJudged, "nothing was judged: no test came to a verdict.");
    }

    private static string Progress(RunResult result) => result.Selected == 0 ? ", before any test" : $", after {result.Tests.Count} of {result.Selected} tests";

    // What hangs is most likely one of those that began and did not end.
    private static string Open(RunResult result, ProcessEnd end) =>
        end.WasSilent && result.Running.FirstOrDefault() is { } test ? $"; {test} had begun" : "";
}
