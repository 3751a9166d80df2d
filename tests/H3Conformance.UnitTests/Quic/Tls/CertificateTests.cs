using System.Net;
using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Tls.Messages;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

public sealed class CertificateTests
{
    [Fact]
    public void A_certificate_for_another_name_is_refused() =>
        Verify(HandshakePair.Issue(CertificateKind.EcdsaP256, "other.test")).Should().Be(TlsAlert.BadCertificate);

    [Fact]
    public void A_certificate_for_the_name_is_accepted() =>
        Verify(HandshakePair.Issue(CertificateKind.EcdsaP256, "other.test", "*.test")).Should().BeNull();

    [Fact]
    public void A_certificate_that_is_over_is_refused() =>
        Verify(Issue(["example.test"], [], HandshakePair.WallClock.AddDays(-2), HandshakePair.WallClock.AddDays(-1)))
            .Should().Be(TlsAlert.CertificateExpired);

    [Fact]
    public void A_certificate_of_an_unknown_issuer_is_refused() =>
        HandshakePair.Run(HandshakePair.ClientOptions with { TrustedRoots = [HandshakePair.Issue(CertificateKind.EcdsaP384).Chain[0]] })
            .ClientAlert!.Alert.Should().Be(TlsAlert.UnknownCa);

    [Fact]
    public void Without_verification_any_certificate_will_do() =>
        HandshakePair.Run(HandshakePair.ClientOptions with
        {
            ServerName = "nobody.invalid",
            TrustedRoots = [],
            CertificateVerification = CertificateVerification.None,
        }).Client.IsComplete.Should().BeTrue();

    [Theory]
    [InlineData("not a name")]
    [InlineData("a..b")]
    public void No_certificate_is_for_a_name_that_is_none(string name) =>
        HandshakePair.Run(HandshakePair.ClientOptions with { ServerName = name }).ClientAlert!.Alert.Should().Be(TlsAlert.BadCertificate);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("[::1]")]
    public void An_address_is_verified_and_never_sent_as_server_name(string address)
    {
        var signer = Issue([], [IPAddress.Loopback, IPAddress.IPv6Loopback], HandshakePair.WallClock.AddDays(-1), HandshakePair.WallClock.AddDays(1));

        var pair = HandshakePair.Run(
            HandshakePair.ClientOptions with { ServerName = address, TrustedRoots = [signer.Chain[0]] },
            HandshakePair.ServerOptions with { Signer = signer });

        pair.Server.IsComplete.Should().BeTrue();
        pair.Server.Info.ServerName.Should().BeNull();
    }

    [Theory]
    [InlineData(CertificateVerification.None)]
    [InlineData(CertificateVerification.Verify)]
    public void A_certificate_that_cannot_be_read_is_refused(CertificateVerification verification)
    {
        var garbage = new CertificateMessage([], [new CertificateEntry([1, 2, 3], [])]);

        HandshakePair.Run(
            HandshakePair.ClientOptions with { CertificateVerification = verification },
            HandshakePair.ServerOptions with { Edits = [new ReplaceMessage(HandshakeType.Certificate, garbage.Encode())] })
            .ClientAlert!.Alert.Should().Be(TlsAlert.BadCertificate);
    }

    [Theory]
    [InlineData(CertificateKind.EcdsaP256)]
    [InlineData(CertificateKind.Rsa2048)]
    [InlineData(CertificateKind.Ed25519)]
    public void A_client_can_authenticate_itself(CertificateKind kind)
    {
        var own = HandshakePair.Issue(kind);

        var pair = HandshakePair.Run(
            HandshakePair.ClientOptions with { ClientCertificate = own },
            HandshakePair.ServerOptions with { ClientAuthentication = ClientAuthentication.Require });

        pair.Server.IsComplete.Should().BeTrue();
        pair.Server.Info.PeerCertificates.Should().Equal(own.Chain);
        pair.Secrets(EncryptionLevel.OneRtt).Should().Equal(pair.PeerSecrets(EncryptionLevel.OneRtt));
    }

    [Fact]
    public void A_client_without_a_certificate_sends_an_empty_one() =>
        HandshakePair.Run(server: HandshakePair.ServerOptions with { ClientAuthentication = ClientAuthentication.Request })
            .FromServer.OfType<MessageOutput>().Where(static output => !output.Sent).Select(static output => output.Message)
            .Should().Contain(new CertificateMessage([], []));

    private static TlsAlert? Verify(CertificateSigner signer) => HandshakePair.Run(
        HandshakePair.ClientOptions with { TrustedRoots = [signer.Chain[0]] },
        HandshakePair.ServerOptions with { Signer = signer }).ClientAlert?.Alert;

    private static CertificateSigner Issue(ValueList<string> names, ValueList<IPAddress> addresses, DateTimeOffset from, DateTimeOffset to) =>
        new SelfSignedCertificate(names, addresses, from, to).Issue(CertificateKind.EcdsaP256, new Random(7));
}
