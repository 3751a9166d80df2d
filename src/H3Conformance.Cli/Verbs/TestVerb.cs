using System.CommandLine;
using H3Conformance.Cli.Connections;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Display;
using H3Conformance.Cli.Corpus.Selection;
using H3Conformance.Scenarios.Targets;
using Spectre.Console;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c test</c>: holds the corpus against a target.</summary>
internal static class TestVerb
{
    // A test has several runs with several things to wait for, each of them a deadline at most.
    private const int DeadlinesOfSilence = 100;

    private static readonly Argument<string?> Target = new("target") { Description = "A name in targets.json, HOST:PORT or https://HOST:PORT/PATH. Without it, the default target of targets.json.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> Strict = new("--strict") { Description = "Notes are failures." };
    private static readonly Option<bool> Details = new("--details") { Description = "Shows each test that is not a plain pass, and not the failures only." };
    private static readonly Option<string?> Report = new("--report") { Description = "Leaves corpus.xml (JUnit), corpus.json (CTRF), corpus.html, corpus.trx and the evidence in a folder.", HelpName = "FOLDER" };

    public static Command Create()
    {
        var command = new Command("test", "Runs the conformance tests against a server. Exit code 0: it conforms; 1: it fails; 2: wrong usage; 3: nothing was judged; 4: the corpus is not built; 5: the run broke off.") { Target };
        TestSelection.AddTo(command);
        foreach (var option in new Option[] { Strict, Details, Report, CorpusOptions.Corpus })
            command.Add(option);
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var output = parsed.InvocationConfiguration.Output;
        var folder = Directory.GetCurrentDirectory();
        var selection = TestSelection.Arguments(parsed);
        var target = parsed.GetValue(Target) is { } named ? TargetsFile.Select(OpenTarget.AsUrl(named), folder) : TargetsFile.Select(folder);
        var corpus = CorpusOptions.Find(parsed);
        var reports = parsed.GetValue(Report) is { } report ? new ReportFiles(Path.GetFullPath(report)) : null;
        reports?.Prepare();
        var environment = CorpusEnvironment.For(target, folder, reports?.Evidence, CorpusEnvironment.Strictness(parsed.GetValue(Strict)));
        var run = new CorpusRun(corpus, [.. selection, .. reports?.Arguments ?? []], environment) { LongestSilence = target.Deadline * DeadlinesOfSilence };
        var end = await Display(output, new TestsToShow(parsed.GetValue(Details))).Follow(run.Result, show => run.Run((_, test) => show(test), cancellation));
        foreach (var line in ClosingLines.Of(target.Name, run.Result, reports))
            output.WriteLine(line);
        var verdict = GateVerdict.Of(run.Result, end);
        return verdict.Complaint is { } complaint ? throw new CommandException(verdict.ExitCode, complaint) : verdict.ExitCode;
    }

    private static IRunDisplay Display(TextWriter output, TestsToShow shown)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        return console.Profile is { Out.IsTerminal: true, Capabilities.Ansi: true } ? new BarDisplay(console, shown) : new PlainDisplay(output, shown);
    }
}
