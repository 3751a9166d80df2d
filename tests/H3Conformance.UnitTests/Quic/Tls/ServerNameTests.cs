using FluentAssertions;
using H3Conformance.Quic.Tls;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

public sealed class ServerNameTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("[2001:db8::1]")]
    public void An_address_is_no_server_name(string address) => SeenByTheServer(address).Should().BeNull();

    [Fact]
    public void A_host_is_the_server_name() => SeenByTheServer("example.test").Should().Be("example.test");

    private static string? SeenByTheServer(string name) =>
        HandshakePair.Run(HandshakePair.ClientOptions with { ServerName = name, CertificateVerification = CertificateVerification.None }).Server.Info.ServerName;
}
