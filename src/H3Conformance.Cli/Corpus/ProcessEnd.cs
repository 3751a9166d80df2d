namespace H3Conformance.Cli.Corpus;

/// <summary>How the process of the corpus ended.</summary>
/// <param name="ExitCode">Of the process; of no meaning where it was stopped.</param>
/// <param name="Text">One line without a full stop, as <c>the corpus ended with exit code 134</c>.</param>
internal sealed record ProcessEnd(int ExitCode, string Text)
{
    /// <summary>It did not end by itself.</summary>
    public bool WasStopped { get; init; }

    /// <summary>It was stopped because nothing more came.</summary>
    public bool WasSilent { get; init; }
}
