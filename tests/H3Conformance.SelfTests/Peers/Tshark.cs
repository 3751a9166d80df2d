using System.Diagnostics;
using FluentAssertions;
using H3Conformance.Scenarios.Targets;
using Xunit;

namespace H3Conformance.SelfTests.Peers;

/// <summary>Wireshark's dissectors, unpacked by <c>ci/servers/install.sh tshark</c>.</summary>
internal static class Tshark
{
    private const int NotInstalled = 3;

    /// <summary>What each packet that passes the filter has in a field, one line each; several values stand between commas.</summary>
    public static async Task<string[]> Read(string capture, string filter, string field)
    {
        var (code, output, error) = await Start("-n", "-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE", "-r", capture, "-Y", filter, "-T", "fields", "-e", field);
        code.Should().Be(0, "it said {0}", error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The test is skipped where tshark is not there, unless the environment demands all peers.</summary>
    public static async Task Demand()
    {
        var (code, _, error) = await Start("--version");
        if (code == NotInstalled && !Peer.AllAreRequired)
            Assert.Skip("tshark is not there; ci/servers/install.sh tshark fetches it");
        code.Should().Be(0, "it said {0}", error);
    }

    private static async Task<(int Code, string Output, string Error)> Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(TargetsFile.Beside(AppContext.BaseDirectory, "ci/servers/tshark.sh"), arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
