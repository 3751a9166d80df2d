using System.CommandLine;
using System.CommandLine.Invocation;
using H3Conformance.Cli.Verbs;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Cli;

/// <summary>The command <c>h3c</c>.</summary>
internal static class CommandLine
{
    // An argument that begins with @ belongs to the verb: --data takes a file in this form.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line to its end; the result is the exit code.</summary>
    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var parsed = Root().Parse(arguments, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            // The first one may only be that a verb is missing, where the last one names what stands in its place.
            Complain(error, parsed.Errors[^1].Message);
            return ExitCode.UnusableInput;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration);
        }
        catch (CommandException exception)
        {
            Complain(error, exception.Message);
            return exception.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is TargetException or IOException or UnauthorizedAccessException)
        {
            Complain(error, exception.Message);
            return ExitCode.UnusableInput;
        }
    }

    internal static RootCommand Root() => new("Sends whatever you want to an HTTP/3 server, and tells what comes back.")
    {
        ReplayVerb.Create(),
        ExploreVerb.Create(),
        ServeVerb.Create(),
        GetVerb.Create(),
        QifVerb.Create(),
        CompletionVerb.Create(),
    };

    private static void Complain(TextWriter error, string message) => error.WriteLine($"h3c: {message.ReplaceLineEndings(" ").Replace("\t", "")}");
}
