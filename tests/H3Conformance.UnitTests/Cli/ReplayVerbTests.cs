using FluentAssertions;
using H3Conformance.Cli;
using H3Conformance.Cli.Connections;
using Xunit;

namespace H3Conformance.UnitTests.Cli;

public sealed class ReplayVerbTests : IDisposable
{
    private const string Get = """{"action":"send_request","stream":"request","fields":[{"name":":method","value":"GET"},{"name":":scheme","value":"https"},{"name":":authority","value":"localhost"},{"name":":path","value":"/"},{"name":"host","value":"localhost"}]}""";
    private const string Wait = """{"action":"wait","until":{"condition":"stream_ended","stream":"request"}}""";
    private const string SettingsTwice = """[{"action":"wait","until":{"condition":"settings"}},{"action":"send_frame","stream":"control","frame":{"frame":"settings","settings":[]}}]""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_authority_is_replaced_in_every_request() =>
        (await Replay("embedded", File("a.json", $"[{Get},{Wait}]"), "--authority", "elsewhere.test")).Output
            .Should().Contain(":authority: elsewhere.test; :path: /; host: elsewhere.test\n");

    [Fact]
    public async Task A_recording_is_compared_with_what_it_tells()
    {
        var qlog = await Record(SettingsTwice);
        using var other = LoopbackServer.Mutant("rfc9114-7.2.4-2 omitted");

        (await Replay("embedded", qlog, "--expect", "-q")).Should().Match<Invocation>(static run => run.Code == 0 && run.Output.StartsWith("connection closed with H3_FRAME_UNEXPECTED"));
        var different = await Replay(other.Address, qlog, "--expect", "-q");
        different.Code.Should().Be(1);
        different.Output.Should().Contain("\ndiffers from the recorded outcome: connection closed with H3_FRAME_UNEXPECTED");
    }

    [Fact]
    public async Task A_recording_without_an_outcome_has_nothing_to_expect() =>
        (await Replay("embedded", File("a.json", $"[{Get}]"), "--expect")).Should().Match<Invocation>(static run => run.Code == 2 && run.Error.EndsWith("the recording tells no outcome to expect; h3c replay --qlog writes one that does.\n"));

    [Fact]
    public async Task Every_file_is_played_to_every_target()
    {
        using var server = LoopbackServer.Correct();
        var (first, second, qlog) = (File("1.json", $"[{Get},{Wait}]"), File("2.json", $"{Get}\n{Wait}\n"), _folder.File("run.sqlog"));

        var run = await Invocation.Of("replay", first, second, "-t", "embedded", "-t", server.Address, "-q", "--qlog", qlog);

        run.Code.Should().Be(0);
        run.Output.Split('\n').Where(static line => line.Contains(" -> ")).Should().Equal($"{first} -> embedded", $"{second} -> embedded", $"{first} -> https://{server.Address}", $"{second} -> https://{server.Address}");
        Directory.GetFiles(_folder.Path, "*.sqlog").Select(System.IO.Path.GetFileName).Should().BeEquivalentTo("run.sqlog", "run-2.sqlog", "run-3.sqlog", "run-4.sqlog");
    }

    [Fact]
    public async Task A_target_that_is_not_there_does_not_spoil_the_others()
    {
        var run = await Invocation.Of("replay", File("a.json", $"[{Get},{Wait}]"), "-t", "127.0.0.1:1", "-t", "embedded", "-q", "--deadline", "600000");

        run.Code.Should().Be(3);
        run.Output.Should().Contain("nobody listens at the address (ICMP unreachable), before any reply").And.Contain("status 200, finished");
    }

    [Fact]
    public async Task A_handshake_that_fails_is_exit_code_3() =>
        (await Replay("embedded", File("a.json", $"[{Get}]"), "--alpn", "h9", "-q")).Should().Match<Invocation>(static run => run.Code == 3 && run.Output.Contains("CRYPTO_ERROR(no_application_protocol)"));

    [Fact]
    public async Task A_handshake_that_fails_as_recorded_is_as_expected()
    {
        var qlog = await Record($$"""[{"action":"offer","alpn":["h9"]},{{Get}},{{Wait}}]""");

        (await Replay("embedded", qlog, "--expect", "-q")).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("--summary -", true)]
    [InlineData("--qlog - --summary s", true)]
    [InlineData("--summary s --pcap p", false)]
    [InlineData("", false)]
    public void Standard_output_may_belong_to_the_evidence(string options, bool does) =>
        EvidenceOptions.TakeStandardOutput(CommandLine.Root().Parse($"replay a.json {options}")).Should().Be(does);

    [Fact]
    public async Task The_first_unusable_file_is_told_before_anything_is_sent()
    {
        var run = await Invocation.Of("replay", File("a.json", $"[{Get}]"), File("b.json", """[{"action":"fly"}]"""), "-t", "embedded");

        run.Should().Match<Invocation>(static run => run.Code == 2 && run.Output.Length == 0 && run.Error.Contains("b.json: record 1 (octet 1): "));
        run.Error.TrimEnd('\n').Should().NotContain("\n");
    }

    [Theory]
    [InlineData("--max-data", 6_000)]
    [InlineData("--max-stream-data-bidi-local", 3_000)]
    [InlineData("--max-stream-data", 3_000)]
    public async Task What_the_client_admits_is_what_the_server_gets(string option, int octets)
    {
        var fields = Get.Replace("\":path\",\"value\":\"/\"", "\":path\",\"value\":\"/large\"");
        var file = File("a.json", $$"""[{"action":"switch_transport","automatism":"raise_credit","on":false},{{fields}},{{Wait}},{"action":"close_connection","application":true,"error_code":256}]""");
        var qlog = _folder.File("run.sqlog");

        await Replay("embedded", file, option, octets.ToString(), "--deadline", "1500", "-q", "--qlog", qlog);

        var ends = ReceivedOctets.ByStream(qlog);
        (option == "--max-data" ? ends.Values.Sum() : ends[0]).Should().Be(octets);
    }

    [Theory]
    [InlineData("""{"condition":"comparator","name":"mine"}""")]
    [InlineData("""{"condition":"all","conditions":[{"condition":"settings"},{"condition":"comparator","name":"mine"}]}""")]
    public async Task A_comparator_is_for_programs(string condition)
    {
        var file = File("a.json", $"[{{\"action\":\"wait\",\"until\":{condition}}}]");

        (await Replay("embedded", file)).Should().Be(new Invocation(2, "", $"h3c: {file}: there is no comparator 'mine': a comparator is a function that a program hands in, and h3c has none.\n"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true, "--max-stream-window", "64000")]
    public async Task A_window_grows_where_it_may(bool grows, params string[] options)
    {
        var fields = Get.Replace("\":path\",\"value\":\"/\"", "\":path\",\"value\":\"/large\"");
        var qlog = _folder.File("run.sqlog");

        await Replay("embedded", File("a.json", $"[{fields},{Wait}]"), ["--max-stream-data", "3000", "-q", "--qlog", qlog, .. options]);

        var limits = AnnouncedLimits.OfStreams(qlog);
        limits.Zip(limits.Skip(1), static (one, next) => next - one).Should().Match(steps => steps.Any(static step => step > 3000) == grows);
    }

    private static Task<Invocation> Replay(string target, string file, params string[] options) => Invocation.Of(["replay", file, "-t", target, .. options]);

    private string File(string name, string content)
    {
        System.IO.File.WriteAllText(_folder.File(name), content);
        return _folder.File(name);
    }

    private async Task<string> Record(string actions)
    {
        var qlog = _folder.File("recorded.sqlog");
        await Replay("embedded", File("recorded.json", actions), "--qlog", qlog);
        return qlog;
    }
}
