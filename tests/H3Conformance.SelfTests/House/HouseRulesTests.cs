using System.Text.RegularExpressions;
using FluentAssertions;
using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios;
using H3Conformance.Server;
using Xunit;

namespace H3Conformance.SelfTests.House;

public sealed partial class HouseRulesTests
{
    private const int MostLines = 400;

    // Files that may be longer, each with its reason.
    private static readonly Dictionary<string, string> LongFiles = [];

    // Sockets: the pumps, name resolution of targets. Clocks and randomness: pumps, laboratories, the command line, the embedded server's own certificate.
    private static readonly string[] MayUseSockets = ["Scenarios/Pumps/", "Scenarios/Targets/TargetProfile.cs", "Cli/"];
    private static readonly string[] MayReadClocks = ["Scenarios/Pumps/", "Scenarios/Laboratories/UdpLaboratory.cs", "Cli/"];
    private static readonly string[] MayMakeRandomness = ["Scenarios/Pumps/", "Scenarios/Laboratories/", "Server/EmbeddedServer.cs", "Cli/"];

    [Fact]
    public void Dependencies_point_one_way()
    {
        References(typeof(QuicConnection)).Should().BeEmpty();
        References(typeof(Http3Connection)).Should().Equal("H3Conformance.Quic");
        References(typeof(Scenario)).Should().BeSubsetOf(["H3Conformance.Quic", "H3Conformance.Http3"]);
        References(typeof(ReferenceServer)).Should().BeSubsetOf(["H3Conformance.Quic", "H3Conformance.Http3", "H3Conformance.Scenarios"]);
    }

    [Fact]
    public void Only_pumps_touch_sockets() => Offenders(Sockets(), MayUseSockets).Should().BeEmpty();

    [Fact]
    public void Only_pumps_and_the_command_line_read_clocks() => Offenders(Clocks(), MayReadClocks).Should().BeEmpty();

    [Fact]
    public void Randomness_has_a_seed_except_at_the_edges() => Offenders(Randomness(), MayMakeRandomness).Should().BeEmpty();

    [Fact]
    public void Nothing_sleeps() => Offenders(Sleeps(), []).Should().BeEmpty();

    [Fact]
    public void Bouncy_Castle_stays_in_one_folder() => Offenders(BouncyCastle(), ["Quic/Crypto/"]).Should().BeEmpty();

    [Fact]
    public void Files_are_short() =>
        new[] { "src", "tests", "bench" }.SelectMany(Repository.Sources)
            .Where(static file => File.ReadLines(file).Count() > MostLines)
            .Select(static file => Path.GetRelativePath(Repository.Root, file))
            .Where(static file => !LongFiles.ContainsKey(file))
            .Should().BeEmpty();

    private static IEnumerable<string> References(Type type) =>
        type.Assembly.GetReferencedAssemblies().Select(static name => name.Name!).Where(static name => name.StartsWith("H3Conformance", StringComparison.Ordinal));

    private static IEnumerable<string> Offenders(Regex forbidden, string[] allowed) =>
        from file in Repository.Sources("src")
        let relative = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file).Replace('\\', '/').Replace("H3Conformance.", "", StringComparison.Ordinal)
        where !Array.Exists(allowed, relative.StartsWith)
        where forbidden.IsMatch(File.ReadAllText(file))
        select relative;

    [GeneratedRegex(@"System\.Net\.Sockets|\bDns\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sockets();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|Stopwatch|Environment\.TickCount|TimeProvider\.System", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Clocks();

    [GeneratedRegex(@"new Random\(\)|Random\.Shared|RandomNumberGenerator|Guid\.NewGuid", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Randomness();

    [GeneratedRegex(@"Thread\.Sleep|Task\.Delay", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sleeps();

    [GeneratedRegex(@"Org\.BouncyCastle", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BouncyCastle();
}
