using System.CommandLine;
using H3Conformance.Cli.Connections;
using H3Conformance.Cli.Requests;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Verbs;

/// <summary><c>h3c get</c>: sends one request.</summary>
internal static class GetVerb
{
    private static readonly Argument<string> Url = new("url") { Description = "https://HOST:PORT/PATH" };
    private static readonly Option<string?> Into = new("--output", "-o") { Description = "Writes the content to a file; without it, to standard output.", HelpName = "FILE" };
    private static readonly Option<bool> Include = new("--include", "-i") { Description = "Writes status and fields before the content." };
    private static readonly Option<bool> Fail = new("--fail", "-f") { Description = "Exit code 1 for a status of 400 or more." };
    private static readonly Option<bool> Trace = new("--trace") { Description = "Tells every frame on standard error, as -vv does." };
    private static readonly Option<double> Timeout = new("--timeout") { Description = "Seconds that the response may take.", DefaultValueFactory = static _ => 60, HelpName = "SECONDS" };

    public static Command Create()
    {
        var command = new Command("get", "Sends one request; the content goes to standard output, the status to standard error. Exit codes: 0 answered, 1 not answered, 2 unusable input, 3 no connection.") { Url };
        RequestOptions.AddTo(command);
        foreach (var option in new Option[] { Into, Include, Fail, Timeout, Trace, Verbosity.Option })
            command.Add(option);
        EvidenceOptions.AddTo(command);
        ConnectionOptions.AddTo(command);
        command.SetAction((parsed, cancellation) => OwnThread.Run(() => Run(parsed, cancellation)));
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
        var player = new Player(target, parsed);
        var profile = player.Profile with { Patience = player.Profile.Patience with { Deadline = TimeSpan.FromSeconds(timeout) } };
        var request = RequestOptions.Request(parsed, profile.Authority, profile.Path);
        var evidence = new Evidence(parsed);
        var startedAt = DateTimeOffset.UtcNow;
        using var content = parsed.GetValue(Into) is { } file ? File.Create(file) : Console.OpenStandardOutput();
        var log = new SeveralLogs(evidence.Log, new ContentLog(content) { IncludesFields = parsed.GetValue(Include) });
        var setup = new RunSetup(profile, new Random(), startedAt) { Aftermath = Aftermath.Leave, Log = log };
        var outcome = player.Play(new Scenario([request, new Wait(new StreamEnded(StreamName.Request))]), setup, cancellation);
        evidence.Save(outcome, player.LocalAddresses, new EvidenceTitle(target.Name, url, "get") { StartedAt = startedAt });
        return Tell(parsed, outcome, evidence.Record);
    }

    private static int Tell(ParseResult parsed, Outcome outcome, RunRecord record)
    {
        var error = parsed.InvocationConfiguration.Error;
        foreach (var line in Verbosity.Lines(record, Math.Max(Verbosity.Of(parsed), parsed.GetValue(Trace) ? 2 : 0)))
            error.WriteLine(line);
        var response = outcome.Streams.GetValueOrDefault(StreamName.Request);
        error.WriteLine(outcome.Ending is null && response is not null ? OutcomeText.Of(response) : outcome.Describe());
        if (response is { IsAnswered: true })
            return parsed.GetValue(Fail) && response.Status >= 400 ? ExitCode.Failed : ExitCode.Done;
        return outcome.Stage < Stage.AfterTheHandshake ? ExitCode.NoConnection : ExitCode.Failed;
    }
}
