using System.Net;
using FluentAssertions;
using H3Conformance.Scenarios.Targets;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Targets;

public sealed class TargetsFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_setting_is_read()
    {
        var settings = Read("""
            "url": "https://h3c.invalid:8443/page", "connect-to": "127.0.0.1:9443", "sni": "other.invalid", "trust": "none", "ca-file": "ca.pem",
            "path": "/a", "post-path": "/b", "large-path": "/c", "push-path": "/d", "goodbye-path": "/e", "origin": "127.0.0.1:8000", "tunnel": "127.0.0.1:8001",
            "deadline-ms": "4000", "maximum-connections": "2", "baseline": "b.txt", "note": "n"
            """);

        settings.Should().BeEquivalentTo(new TargetSettings("mine")
        {
            Url = new Uri("https://h3c.invalid:8443/page"),
            ConnectTo = new IPEndPoint(IPAddress.Loopback, 9443),
            Sni = "other.invalid",
            Trust = CertificateTrust.None,
            CaFile = Path.Combine(_folder, "ca.pem"),
            Path = "/a",
            PostPath = "/b",
            LargePath = "/c",
            PushPath = "/d",
            GoodbyePath = "/e",
            Origin = new IPEndPoint(IPAddress.Loopback, 8000),
            Tunnel = new IPEndPoint(IPAddress.Loopback, 8001),
            Deadline = TimeSpan.FromSeconds(4),
            MaximumConnections = 2,
            Baseline = Path.Combine(_folder, "b.txt"),
        });
    }

    [Theory]
    [InlineData("\"url\": \"https://h3c.invalid/\", \"colour\": \"red\"", "*'colour' is not a setting; known are url, *")]
    [InlineData("\"path\": \"/\"", "*'url' is missing.")]
    [InlineData("\"url\": \"http://h3c.invalid/\"", "*'http://h3c.invalid/' is not a URL of the form https://host:port/path.")]
    [InlineData("\"url\": \"https://h3c.invalid/\", \"origin\": \"nowhere\"", "*'origin' is 'nowhere'; it has to be an IP address and a port.")]
    [InlineData("\"url\": \"https://h3c.invalid/\", \"tunnel\": \"127.0.0.1\"", "*'tunnel' is '127.0.0.1'; it has to be an IP address and a port.")]
    [InlineData("\"url\"", "*targets.json cannot be read: *")]
    public void What_is_wrong_is_said_in_one_line(string settings, string message) =>
        this.Invoking(self => self.Read(settings)).Should().Throw<TargetException>().WithMessage(message).Which.Message.Should().NotContain("\n");

    [Theory]
    [InlineData("embedded")]
    [InlineData("")]
    [InlineData(null)]
    public void The_embedded_server_needs_no_file(string? name) => TargetsFile.Select(name, _folder).IsEmbedded.Should().BeTrue();

    [Fact]
    public void A_name_needs_a_file() =>
        this.Invoking(static self => TargetsFile.Select("mine", self._folder)).Should().Throw<TargetException>().WithMessage("'mine' names a target, but there is no targets.json in *");

    private TargetSettings Read(string settings)
    {
        File.WriteAllText(Path.Combine(_folder, TargetsFile.FileName), $$"""{ "targets": { "mine": { {{settings}} } } }""");
        return TargetsFile.Select("mine", _folder);
    }
}
