using System.CommandLine;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c completion</c>: what a shell needs in order to complete command lines of <c>h3c</c>.</summary>
internal static class CompletionVerb
{
    private static readonly Argument<string> Shell = new Argument<string>("shell") { Description = "The shell that reads it." }.AcceptOnlyFromAmong("bash", "zsh", "fish");

    public static Command Create()
    {
        var command = new Command("completion", "Prints a script for completion in a shell: . <(h3c completion bash), source <(h3c completion zsh), h3c completion fish | source.") { Shell };
        command.SetAction(static parsed =>
        {
            using var script = new StreamReader(typeof(CompletionVerb).Assembly.GetManifestResourceStream($"h3c.{parsed.GetRequiredValue(Shell)}")!);
            parsed.InvocationConfiguration.Output.Write(script.ReadToEnd());
            return ExitCode.Done;
        });
        return command;
    }
}
