using System.CommandLine;
using H3Conformance.Cli.Connections;
using H3Conformance.Http3.Fields;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c get</c>: fetches one resource.</summary>
internal static class GetVerb
{
    private static readonly Argument<string> Url = new("url") { Description = "https://HOST:PORT/PATH" };
    private static readonly Option<string?> Into = new("--output", "-o") { Description = "Writes the content to a file; without it, to standard output.", HelpName = "FILE" };
    private static readonly Option<double> Timeout = new("--timeout") { Description = "Seconds that the response may take.", DefaultValueFactory = static _ => 60, HelpName = "SECONDS" };

    public static Command Create()
    {
        var command = new Command("get", "Fetches one resource with GET; the status goes to standard error.") { Url, Into, Timeout };
        ConnectionOptions.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var url = parsed.GetRequiredValue(Url);
        var timeout = parsed.GetValue(Timeout);
        if (!url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            throw new CommandException(ExitCode.UnusableInput, $"'{url}' is not a URL of the form https://host:port/path.");
        if (timeout is not (> 0 and < 1_000_000))
            throw new CommandException(ExitCode.UnusableInput, "--timeout has to be a number of seconds above 0.");
        using var target = OpenTarget.Of(url, parsed);
        using var content = parsed.GetValue(Into) is { } file ? File.Create(file) : Console.OpenStandardOutput();
        var player = new Player(target, parsed);
        var profile = player.Profile with { Patience = player.Profile.Patience with { Deadline = TimeSpan.FromSeconds(timeout) } };
        var get = new SendRequest(StreamName.Request, Request.Get(profile.Authority, profile.Path).Fields);
        var setup = new RunSetup(profile, new Random(), DateTimeOffset.UtcNow) { Aftermath = Aftermath.Leave, Log = new ContentLog(content) };
        var outcome = player.Play(new Scenario([get, new Wait(new StreamEnded(StreamName.Request))]), setup, cancellation);
        var response = outcome.Streams.GetValueOrDefault(StreamName.Request);
        parsed.InvocationConfiguration.Error.WriteLine(outcome.Ending is null && response is not null ? OutcomeText.Of(response) : outcome.Describe());
        if (response is { IsAnswered: true })
            return ExitCode.Done;
        return outcome.Stage < Stage.AfterTheHandshake ? ExitCode.NoConnection : ExitCode.Failed;
    }
}
