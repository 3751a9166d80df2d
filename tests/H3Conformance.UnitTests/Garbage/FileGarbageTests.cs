using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Recording;
using H3Conformance.UnitTests.Cli;
using Xunit;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>Files that options name, and that hold something else.</summary>
public class FileGarbageTests
{
    private const string Pem = "-----BEGIN CERTIFICATE-----\nMIIBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJicoKSorLC0uLw==\n-----END CERTIFICATE-----\n";
    private static readonly byte[] Encoded = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Http3/Qpack/Vectors/encoded/draft-examples/draft-examples.out.220.100.1"));
    private static readonly byte[] Text = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Http3/Qpack/Vectors/qifs/draft-examples.qif"));
    private static readonly byte[] Ticket = System.Text.Encoding.UTF8.GetBytes(
        new SessionTicket { Identity = [1, 2], Psk = Bytes.Repeat(3, 32), Suite = CipherSuite.Aes128GcmSha256, Lifetime = 7200, Alpn = "h3", ServerName = "127.0.0.1" }.ToJson());

    private static readonly string[] Get = ["get", "https://127.0.0.1:1/", "-o", "/dev/null"];

    [Theory]
    [InlineData("qif", "decode", "FILE", "-o", "/dev/null", "--table-size", "220", "--blocked", "100")]
    [InlineData("qif", "decode", "FILE", "-o", "/dev/null", "--table-size", "18446744073709551615", "--blocked", "18446744073709551615")]
    [InlineData("qif", "encode", "FILE", "-o", "/dev/null", "--table-size", "220", "--blocked", "100", "--ack", "1")]
    [InlineData("GET", "--session", "FILE")]
    [InlineData("GET", "--cafile", "FILE")]
    [InlineData("GET", "--client-cert", "FILE")]
    [InlineData("GET", "--data", "@FILE")]
    [InlineData("explore", "127.0.0.1:1", "--load", "FILE")]
    public Task Whatever_a_file_holds_is_used_or_refused_in_one_line(params string[] arguments) => Cases.Each(100, async random =>
    {
        using var file = new TemporaryFile("");
        await File.WriteAllBytesAsync(file.Path, Content(random));

        var (code, _) = await Command.Run(new StringReader("quit"), [.. arguments.SelectMany(argument => argument == "GET" ? Get : [argument.Replace("FILE", file.Path, StringComparison.Ordinal)])]);

        code.Should().BeOneOf(0, 2, 3);
    });

    [Fact]
    public Task A_server_plays_no_file_that_is_no_recording() => Cases.Each(100, static async random =>
    {
        var content = Content(random);
        if (RecordingReader.Read(content).IsUsable)
            return;
        using var file = new TemporaryFile("");
        await File.WriteAllBytesAsync(file.Path, content);

        (await Command.Refuses("serve", "--action", file.Path)).Should().StartWith($"h3c: {file.Path}: ");
    });

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    public async Task A_path_that_is_none_is_refused(string path)
    {
        foreach (var option in new[] { "-o", "--cafile", "--client-cert", "--qlog", "--summary", "--keylog", "--pcap" })
            await Command.Refuses([.. Get, option, path]);
        await Command.Refuses("qif", "encode", path, "-o", "/dev/null");
    }

    private static byte[] Content(Random random) => random.Next(6) switch
    {
        0 => Damage.Noise(random),
        1 => Damage.Of(Encoded, random),
        2 => Damage.Of(Text, random),
        3 => Damage.Of(Ticket, random),
        4 => Damage.Of(System.Text.Encoding.ASCII.GetBytes(Pem), random),
        _ => System.Text.Encoding.UTF8.GetBytes("{" + Damage.NoiseText(random)),
    };
}
