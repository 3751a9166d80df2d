using System.CommandLine;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using H3Conformance.Cli;
using H3Conformance.Cli.Verbs;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Exploring;

public partial class ExploreVerbTests
{
    private static readonly string[] Session =
    [
        "open_uni_stream stream=control type=CONTROL",
        "send_frame stream=control frame=settings{settings=[]}",
        "send_request fields=[:method=GET :scheme=https :authority=localhost :path=/]",
        "wait until=stream_ended{stream=request}",
        "close_connection error_code=H3_NO_ERROR",
        "commit",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("--live --bare")]
    public async Task A_session_has_the_same_outcome_when_it_is_replayed(string options)
    {
        using var file = new TemporaryFile("");

        var (code, output) = await Explore($"{options} --record {file.Path}", Session);
        var replayed = await Replay(file.Path);

        code.Should().Be(0);
        Outcome(output).Should().Contain("stream 'request': status 200, finished");
        Outcome(replayed).Should().Be(Outcome(output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--live --bare")]
    public async Task A_session_leaves_a_summary_and_a_capture(string options)
    {
        using var summary = new TemporaryFile("");
        using var capture = new TemporaryFile("");

        var (code, _) = await Explore($"{options} --summary {summary.Path} --pcap {capture.Path}", Session);

        code.Should().Be(0);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(summary.Path, TestContext.Current.CancellationToken));
        json.RootElement.GetProperty("sent").GetArrayLength().Should().BeGreaterThanOrEqualTo(Session.Length - 1);
        new FileInfo(capture.Path).Length.Should().BeGreaterThan(1200);
    }

    [Fact]
    public async Task A_live_session_shows_the_close_and_knows_that_it_is_over()
    {
        using var file = new TemporaryFile("");
        var lines = new ScriptedLines("send_frame stream=control frame=settings{settings=[]}", "wait until=closed", "flush", "delete 1", "quit");

        var (code, output) = await Explore($"--live --record {file.Path}", lines);

        code.Should().Be(0);
        output.Should().Contain("the server closed: H3_FRAME_UNEXPECTED").And.Contain("the connection is over: nothing can be sent").And.Contain("too late");
        lines.Asked.Select(static question => question.Prompt).Should().Equal("live> ", "live> ", "over> ", "over> ", "over> ");
        Outcome(await Replay(file.Path)).Should().Be(Outcome(output));
    }

    [Fact]
    public async Task A_live_session_lives_longer_than_its_idle_timeout()
    {
        var lines = new ScriptedLines("wait until=duration{milliseconds=1500}", "send_request fields=[:method=GET :scheme=https :authority=localhost :path=/]", "wait until=stream_ended{stream=request}", "quit");

        var (_, output) = await Explore("--live --idle-timeout 500", lines);

        Outcome(output).Should().Be("the connection still serves; stream 'request': status 200, finished");
    }

    [Theory]
    [InlineData("offer alpn=[h4]", "shapes the connection before its first packet")]
    [InlineData("open_uni_stream stream=control", "the client has opened control by itself")]
    public async Task What_comes_too_late_for_a_live_session_is_refused(string line, string message) =>
        (await Explore("--live", new ScriptedLines(line, "quit"))).Output.Should().Contain(message);

    [Fact]
    public async Task What_a_session_saves_can_be_replayed()
    {
        using var file = new TemporaryFile("");

        var (_, output) = await Explore("", [.. Session[..^1], $"save {file.Path}", "commit"]);

        Outcome(await Replay(file.Path)).Should().Be(Outcome(output));
    }

    [Theory]
    [InlineData("wait until=comparator{name=mine}")]
    [InlineData("flush", "edit 1 wait until=comparator{name=mine}")]
    public async Task A_comparator_is_for_programs(params string[] lines) =>
        (await Explore("", new ScriptedLines([.. lines, "quit"]))).Output.Should().Contain("there is no comparator 'mine'");

    [Fact]
    public async Task Quit_connects_to_nothing() => (await Explore("", new ScriptedLines("flush", "quit"))).Should().Match<(int Code, string Output)>(static run => run.Code == 0 && !run.Output.Contains("outcome"));

    private static Task<(int Code, string Output)> Explore(string options, params string[] script) => Explore(options, new ScriptedLines(script));

    private static async Task<(int Code, string Output)> Explore(string options, ScriptedLines lines)
    {
        var output = new StringWriter { NewLine = "\n" };
        var root = new RootCommand { ExploreVerb.Create(lines) };
        var parsed = root.Parse($"explore embedded --deadline 30000 {options}");
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false });
        return (code, output.ToString());
    }

    private static async Task<string> Replay(string file)
    {
        var output = new StringWriter { NewLine = "\n" };
        await CommandLine.Run(["replay", file, "--target", "embedded", "--deadline", "30000"], output, output);
        return output.ToString();
    }

    private static string Outcome(string output) => OutcomeLine().Match(output).Groups["text"].Value.TrimEnd();

    [GeneratedRegex("outcome: (?<text>.*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OutcomeLine();
}
