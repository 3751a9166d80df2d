using System.CommandLine;
using System.CommandLine.Invocation;
using H3Conformance.Cli.Exploring;
using H3Conformance.Cli.Verbs;
using H3Conformance.Scenarios.Targets;

namespace H3Conformance.Cli;

/// <summary>The command <c>h3c</c>.</summary>
internal static class CommandLine
{
    // An argument that begins with @ belongs to the verb: --data takes a file in this form.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private static readonly (string Name, Func<ILineSource?, Command> Create)[] Verbs =
    [
        ("test", static _ => TestVerb.Create()),
        ("list", static _ => ListVerb.Create()),
        ("explain", static _ => ExplainVerb.Create()),
        ("replay", static _ => ReplayVerb.Create()),
        ("explore", ExploreVerb.Create),
        ("serve", static _ => ServeVerb.Create()),
        ("get", static _ => GetVerb.Create()),
        ("probe", static _ => ProbeVerb.Create()),
        ("qif", static _ => QifVerb.Create()),
        ("completion", static _ => CompletionVerb.Create()),
    ];

    /// <summary>Runs a command line to its end; the result is the exit code.</summary>
    /// <param name="arguments">The verb and what follows it.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error: one line where something is not usable.</param>
    /// <param name="lines">What is typed to a verb that asks; null takes standard input.</param>
    public static async Task<int> Run(string[] arguments, TextWriter output, TextWriter error, ILineSource? lines = null)
    {
        var parsed = Root(lines, arguments.FirstOrDefault()).Parse(arguments, Parsing);
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
        catch (ArgumentException exception) when (exception.ParamName == "path")
        {
            // What no path can be, as an empty one, is told like this by whatever opens files.
            Complain(error, exception.Message);
            return ExitCode.UnusableInput;
        }
    }

    /// <summary>Every verb, or the one that is named: making the others takes as long as a handshake.</summary>
    internal static RootCommand Root(ILineSource? lines = null, string? named = null)
    {
        var root = new RootCommand("Holds HTTP/3 servers against the RFCs, sends them whatever you want, and tells what comes back.");
        foreach (var (name, create) in Verbs)
        {
            if (named is null || named == name || !Verbs.Any(verb => verb.Name == named))
                root.Add(create(lines));
        }

        return root;
    }

    private static void Complain(TextWriter error, string message) => error.WriteLine($"h3c: {message.ReplaceLineEndings(" ").Replace("\t", "")}");
}
