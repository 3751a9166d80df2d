using FluentAssertions;
using Xunit;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>Options with values that nobody means.</summary>
public class OptionGarbageTests
{
    private static readonly string[] Options =
    [
        "--connect-to", "--sni", "--cafile", "--alpn", "--quic-version", "--cipher", "--group", "--client-cert", "--source-port", "--idle-timeout", "--deadline", "--max-data",
        "--max-stream-data", "--max-streams-bidi", "--max-streams-uni", "--max-window", "--max-stream-window", "--datagram-receive-queue", "--datagram-send-queue", "--session", "--early-data", "--keep", "--content", "--timeout", "--header", "--request", "--seed", "--target",
    ];

    private static readonly string[] Values =
    [
        "-1", "0", "1e9", "2147483648", "4294967296", "18446744073709551615", "18446744073709551616", "99999999999999999999999", "-2147483648", "NaN", "Infinity", "-Infinity", "1.5", "0x",
        "0xffffffffffffffff", "é", "\0", "\n", "", " ", ":", "::1", "[::1]:0", "127.0.0.1:65536", "/", "/dev/null", "/no/such/file", "@/no/such/file", "%00", "a\nb", "--", "https://[",
    ];

    // Nobody listens on port 1: what is accepted finds no connection.
    [Fact]
    public Task Absurd_values_are_taken_or_refused_in_one_line() => Cases.Each(500, static async random =>
    {
        var options = Enumerable.Range(0, random.Next(1, 3)).SelectMany(_ => new[] { random.GetItems(Options, 1)[0], random.GetItems(Values, 1)[0] });

        var (code, _) = await Command.Run(null, ["get", "https://127.0.0.1:1/", "-o", "/dev/null", .. options]);

        code.Should().BeOneOf(1, 2, 3);
    });

    // An address to connect to keeps the names from being looked up.
    [Fact]
    public Task An_absurd_target_is_refused_in_one_line() => Cases.Each(200, static async random =>
    {
        var (code, _) = await Command.Run(null, "get", "https://" + (random.Next(2) == 0 ? Damage.Of("127.0.0.1:1/path", random) : Damage.NoiseText(random)) + ":99999/", "-o", "/dev/null", "--connect-to", "127.0.0.1:1");

        code.Should().BeOneOf(2, 3);
    });
}
