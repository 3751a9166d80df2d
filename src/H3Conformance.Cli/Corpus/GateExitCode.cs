namespace H3Conformance.Cli.Corpus;

/// <summary>What a run of the corpus says about itself at its end: the exit codes of <c>ci/gate.sh</c>.</summary>
internal static class GateExitCode
{
    /// <summary>Every failure is in the target's baseline, and everything in the baseline still fails.</summary>
    public const int Conforms = 0;

    /// <summary>A failure that the baseline does not name, or an unexpected pass.</summary>
    public const int Fails = 1;

    /// <summary>The target does not pass the preflight, no test was selected, or none came to a verdict.</summary>
    public const int NothingJudged = 3;

    /// <summary>The corpus is not built.</summary>
    public const int NoCorpus = 4;

    /// <summary>The run ended before it had an answer.</summary>
    public const int BrokeOff = 5;
}
