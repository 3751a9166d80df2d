using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace H3Conformance.UnitTests.Cli;

public sealed class GetVerbTests : IDisposable
{
    private readonly LoopbackServer _server = LoopbackServer.Correct();
    private readonly TemporaryFile _into = new("");

    private string Content => File.ReadAllText(_into.Path);

    public void Dispose()
    {
        _server.Dispose();
        _into.Dispose();
    }

    [Fact]
    public async Task The_content_goes_to_the_file_and_the_status_to_standard_error()
    {
        var run = await Get();

        run.Should().Be(new Invocation(0, "", "status 200, finished\n"));
        Content.Should().StartWith("This is the reference server");
    }

    [Fact]
    public async Task Content_makes_it_a_POST()
    {
        var run = await Get("-d", "hello", "--trace");

        run.Error.Should().Contain(":method: POST; ").And.Contain("content-length: 5");
        Content.Should().Be("hello");
    }

    [Fact]
    public async Task Content_may_come_from_a_file_and_the_method_may_be_any()
    {
        using var data = new TemporaryFile("from a file");

        var run = await Get("-X", "PUT", "--data", $"@{data.Path}", "-vv");

        run.Error.Should().Contain(":method: PUT; ");
        Content.Should().Be("from a file");
    }

    [Fact]
    public async Task Fields_are_added_and_pseudo_header_fields_replaced()
    {
        var run = await Get("-H", "x-one: 1", "-H", "x-one: 2", "-H", ":path: /nothing", "--trace");

        run.Error.Should().Contain(":path: /nothing; x-one: 1; x-one: 2\n").And.EndWith("status 404, finished\n");
    }

    [Fact]
    public async Task HEAD_brings_fields_only()
    {
        await Get("-I", "-i");

        Content.Should().StartWith(":status: 200\n").And.Contain("content-length: ").And.EndWith("\n\n").And.NotContain("This is");
    }

    [Fact]
    public async Task Fields_stand_before_the_content()
    {
        await Get("-i");

        Content.Should().MatchRegex("^:status: 200\n(.+\n)+\nThis is the reference server");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--fail")]
    [InlineData(1, "-f")]
    public async Task A_status_of_400_or_more_fails_where_that_is_wanted(int code, params string[] options) =>
        (await Invocation.Of(["get", _server.Url("/nothing"), "-o", _into.Path, .. options])).Should().Be(new Invocation(code, "", "status 404, finished\n"));

    [Theory]
    [InlineData("-v", 1)]
    [InlineData("-vv", 2)]
    [InlineData("--trace", 2)]
    [InlineData("-vvv", 3)]
    public async Task Each_v_tells_more(string option, int level)
    {
        var error = (await Get(option)).Error;

        error.Contains(" action {").Should().BeTrue();
        error.Contains(" sent HEADERS on stream 0").Should().Be(level >= 2);
        error.Contains(" sent Initial 0: CRYPTO").Should().Be(level >= 3);
    }

    [Fact]
    public async Task Evidence_is_written_to_the_files_that_are_named()
    {
        using var folder = new TemporaryFolder();
        var (qlog, keys, capture, summary) = (folder.File("q"), folder.File("k"), folder.File("p"), folder.File("s"));

        await Get("--qlog", qlog, "--keylog", keys, "--pcap", capture, "--summary", summary, "--content", "base64");

        File.ReadAllLines(keys).Should().Contain(static line => line.StartsWith("CLIENT_TRAFFIC_SECRET_0 "));
        File.ReadAllBytes(capture).Take(4).Should().Equal(0x0a, 0x0d, 0x0d, 0x0a);
        var frames = JsonNode.Parse(File.ReadAllText(summary))!["stream_map"]!["stream_frame_map"]!["0"]!.AsArray();
        Convert.FromBase64String((string)frames.First(static frame => frame!["DATA"] is not null)!["DATA"]!["payload"]!).Should().StartWith("This"u8.ToArray());
        (await Invocation.Of("replay", qlog, "-t", _server.Address, "-q")).Output.Should().Contain("stream 'request': status 200, finished");
    }

    [Fact]
    public async Task A_handshake_that_fails_leaves_its_evidence()
    {
        using var summary = new TemporaryFile("");

        await Get("--alpn", "h9", "--summary", summary.Path);

        JsonNode.Parse(File.ReadAllText(summary.Path))!["error"]!["peer_error"]!["error_code"]!.GetValue<int>().Should().Be(0x178);
    }

    [Fact]
    public async Task Fields_may_refer_to_the_dynamic_table() =>
        (await Get("--trace")).Error.Should().MatchRegex("received [0-9]+ octets of encoder instructions").And.EndWith("status 200, finished\n");

    [Theory]
    [InlineData("request-stopped", "stop_sending")]
    [InlineData("frame-truncated", "truncated_frame")]
    [InlineData("settings-malformed", "malformed_frame")]
    public async Task What_is_no_whole_frame_stands_in_the_summary_too(string misbehaviour, string member)
    {
        using var server = LoopbackServer.Misbehaving(misbehaviour);
        using var summary = new TemporaryFile("");

        await Invocation.Of("get", server.Url(), "-o", _into.Path, "--summary", summary.Path);

        JsonNode.Parse(File.ReadAllText(summary.Path))!["stream_map"]!["stream_frame_map"]!.AsObject()
            .SelectMany(static stream => stream.Value!.AsArray()).SelectMany(static frame => frame!.AsObject()).Select(static frame => frame.Key).Should().Contain(member);
    }

    [Fact]
    public async Task Datagrams_of_the_server_stand_in_the_summary()
    {
        using var actions = new TemporaryFile("""[{"action":"wait","until":{"condition":"headers","stream":"request"}},{"action":"send_datagram_frame","data":"006869"},{"action":"send_fields","stream":"request","fields":[{"name":":status","value":"200"}],"fin":true}]""");
        using var server = LoopbackServer.Playing(actions.Path);
        using var summary = new TemporaryFile("");

        await Invocation.Of("get", server.Url(), "-o", _into.Path, "--enable-datagrams", "--summary", summary.Path);

        JsonNode.Parse(File.ReadAllText(summary.Path))!["datagrams"]!.ToJsonString().Should().Contain("6869");
    }

    [Fact]
    public async Task Datagrams_beyond_those_that_are_kept_are_counted()
    {
        var datagrams = string.Concat(Enumerable.Repeat("""{"action":"send_datagram_frame","data":"006869"},""", 5));
        using var actions = new TemporaryFile($$$"""[{"action":"wait","until":{"condition":"headers","stream":"request"}},{{{datagrams}}}{"action":"send_fields","stream":"request","fields":[{"name":":status","value":"200"}],"fin":true}]""");
        using var server = LoopbackServer.Playing(actions.Path);
        using var summary = new TemporaryFile("");

        var run = await Invocation.Of("get", server.Url(), "-o", _into.Path, "--enable-datagrams", "--datagram-receive-queue", "2", "-vv", "--summary", summary.Path);

        var written = JsonNode.Parse(File.ReadAllText(summary.Path))!;
        (written["datagrams"]!.AsArray().Count, (int)written["dropped_datagrams"]!["received"]!).Should().Be((2, 3));
        run.Error.Split("received an HTTP datagram").Should().HaveCount(3);
    }

    [Theory]
    [InlineData("h3c: --datagram-send-queue is -1; it has to be a number from 0 on.", "--dgram-send-queue-len", "-1")]
    [InlineData("h3c: --header is 'nocolon'; it has to be 'name: value'.", "-H", "nocolon")]
    [InlineData("h3c: --header is ':path=/'; it has to be 'name: value'.", "-H", ":path=/")]
    [InlineData("h3c: --data: Could not find ", "-d", "@/no/such/file")]
    [InlineData("h3c: Could not find ", "-o", "/no/such/folder/file")]
    [InlineData("h3c: Could not find ", "--summary", "/no/such/folder/file")]
    [InlineData("h3c: --timeout has to be a number of seconds above 0.", "--timeout", "0")]
    [InlineData("h3c: --keep is 0; it has to be a number from 1 to 2047.", "--keep", "0")]
    [InlineData("h3c: Argument 'octal' not recognized. Must be one of: 'hex' 'base64'", "--content", "octal")]
    [InlineData("h3c: Required argument missing for option: '-X'.", "-X")]
    public async Task Unusable_options_are_one_line_and_exit_code_2(string line, params string[] options)
    {
        var run = await Get(options);

        run.Code.Should().Be(2);
        run.Error.TrimEnd('\n').Split('\n')[^1].Should().StartWith(line);
    }

    [Fact]
    public async Task A_response_that_is_cut_short_is_exit_code_1()
    {
        using var server = LoopbackServer.Misbehaving("reset-after-headers");

        (await Invocation.Of("get", server.Url(), "-o", _into.Path)).Should().Match<Invocation>(static run => run.Code == 1 && run.Error.StartsWith("status 200, reset with "));
    }

    [Fact]
    public async Task A_handshake_that_fails_is_exit_code_3() =>
        (await Get("--alpn", "h9")).Should().Match<Invocation>(static run => run.Code == 3 && run.Error.StartsWith("connection closed by the transport with CRYPTO_ERROR(no_application_protocol)"));

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_exit_code_3()
    {
        using var roots = new TemporaryFile("");

        (await Get("--cafile", roots.Path)).Should().Match<Invocation>(static run => run.Code == 3 && run.Error.StartsWith("the client gave up (\"unknown_ca: "));
    }

    [Fact]
    public async Task Nobody_at_the_port_is_exit_code_3_as_soon_as_the_network_says_so() =>
        (await Invocation.Of("get", "https://127.0.0.1:1/", "--timeout", "900000", "-o", _into.Path))
            .Should().Match<Invocation>(static run => run.Code == 3 && run.Error.StartsWith("nobody listens at the address (ICMP unreachable), before any reply"));

    private Task<Invocation> Get(params string[] options) => Invocation.Of(["get", _server.Url(), .. options.Contains("-o") ? [] : new[] { "-o", _into.Path }, .. options]);
}
