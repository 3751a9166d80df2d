using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using FluentAssertions;
using H3Conformance.Cli;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Probing;

public class ProbeVerbTests
{
    [Fact]
    public async Task The_screen_has_100_columns_and_no_colours()
    {
        var (code, output, error) = await Run("probe", "embedded");

        code.Should().Be(0);
        error.Should().BeEmpty();
        output.Should().Contain("Version Negotiation  QUICv1, QUICv2").And.NotContain("\e");
        output.Split('\n').Should().OnlyContain(static line => line.Length <= 100).And.HaveCountLessThan(60);
    }

    [Fact]
    public async Task Json_is_one_object()
    {
        var (code, output, _) = await Run("probe", "embedded", "--json");

        code.Should().Be(0);
        var report = JsonDocument.Parse(output).RootElement;
        report.GetProperty("handshake").GetProperty("cipher_suite").GetString().Should().Be("TLS_AES_128_GCM_SHA256");
        report.GetProperty("version_2").GetProperty("accepted").GetBoolean().Should().BeTrue();
        report.GetProperty("extensions").GetProperty("webtransport").GetBoolean().Should().BeFalse();
        report.GetProperty("resumption").GetProperty("early_data").GetString().Should().Be("accepted");
        report.GetProperty("failures").EnumerateObject().Should().BeEmpty();
    }

    [Fact]
    public async Task Every_member_of_the_object_is_described()
    {
        var (_, output, _) = await Run("probe", "embedded", "--json");
        var description = await File.ReadAllTextAsync(Path.Combine(Repository(), "docs", "probe.md"), TestContext.Current.CancellationToken);

        foreach (var name in Names(JsonDocument.Parse(output).RootElement).Distinct())
            description.Should().Contain($"`{name}`");
    }

    [Fact]
    public async Task A_dead_port_is_one_line_and_exit_code_3()
    {
        var (code, output, error) = await Run("probe", "127.0.0.1:1");

        code.Should().Be(3);
        output.Should().BeEmpty();
        error.Should().Be("h3c: 127.0.0.1:1: nobody listens at the address (ICMP unreachable), before any reply.\n");
    }

    [Theory]
    [InlineData("127.0.0.1", "h3c: 127.0.0.1:443: ")]
    [InlineData("::1", "h3c: [::1]:443: ")]
    public async Task A_host_without_port_is_asked_on_443(string host, string line)
    {
        var (code, _, error) = await Run("probe", host, "--deadline", "1000");

        code.Should().Be(3);
        error.Should().StartWith(line);
    }

    [Fact]
    public async Task A_silent_port_is_one_line_and_exit_code_3()
    {
        using var silent = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        var (code, output, error) = await Run("probe", $"{silent.LocalEndPoint}", "--json", "--deadline", "100");

        code.Should().Be(3);
        output.Should().BeEmpty();
        error.Should().Be($"h3c: {silent.LocalEndPoint}: no answer within 100 ms.\n");
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => Names(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "H3Conformance.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
