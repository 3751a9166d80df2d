namespace H3Conformance.Cli;

/// <summary>The end of a verb: the message is the line that people get to see.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
