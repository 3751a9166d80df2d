namespace H3Conformance.Cli;

/// <summary>What a process says about itself at its end.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The work was begun and did not succeed.</summary>
    public const int Failed = 1;

    /// <summary>Arguments or files are not usable.</summary>
    public const int UnusableInput = 2;

    /// <summary>No connection came about.</summary>
    public const int NoConnection = 3;
}
