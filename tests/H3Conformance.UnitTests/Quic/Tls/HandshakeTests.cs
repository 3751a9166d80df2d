using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Messages;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

public sealed class HandshakeTests
{
    public static TheoryData<ushort, ushort> SuitesAndGroups => new(
        from suite in new ushort[] { 0x1301, 0x1302, 0x1303 }
        from @group in new ushort[] { 0x001d, 0x0017, 0x0018, 0x0019 }
        select (suite, @group));

    [Fact]
    public void Both_sides_complete_with_the_same_secrets()
    {
        var pair = HandshakePair.Run();

        pair.Client.IsComplete.Should().BeTrue();
        pair.Server.IsComplete.Should().BeTrue();
        pair.Secrets(EncryptionLevel.Handshake).Should().HaveCount(2).And.Equal(pair.PeerSecrets(EncryptionLevel.Handshake));
        pair.Secrets(EncryptionLevel.OneRtt).Should().HaveCount(2).And.Equal(pair.PeerSecrets(EncryptionLevel.OneRtt));
        pair.Client.Info.ExporterSecret.Should().Be(pair.Server.Info.ExporterSecret).And.NotBe(Bytes.Empty);
    }

    [Fact]
    public void Both_sides_know_what_was_agreed()
    {
        var pair = HandshakePair.Run();

        pair.Client.Info.Alpn.Should().Be("h3").And.Be(pair.Server.Info.Alpn);
        pair.Server.Info.ServerName.Should().Be("example.test");
        pair.Client.Info.PeerCertificates.Should().Equal(HandshakePair.Signer.Chain);
        pair.FromServer.OfType<PeerTransportParametersOutput>().Single().Raw.Should().Be(HandshakePair.ClientOptions.TransportParameters);
        pair.FromClient.OfType<PeerTransportParametersOutput>().Single().Raw.Should().Be(HandshakePair.ServerOptions.TransportParameters);
    }

    [Theory, MemberData(nameof(SuitesAndGroups))]
    public void Every_suite_goes_with_every_group(ushort suite, ushort group)
    {
        var pair = HandshakePair.Run(HandshakePair.ClientOptions with
        {
            CipherSuites = [new CipherSuite(suite)],
            KeyShareGroups = [new NamedGroup(group)],
        });

        pair.Server.IsComplete.Should().BeTrue();
        pair.Server.Info.CipherSuite.Should().Be(new CipherSuite(suite));
        pair.Client.Info.Group.Should().Be(new NamedGroup(group));
    }

    [Theory]
    [InlineData(CertificateKind.EcdsaP256)]
    [InlineData(CertificateKind.EcdsaP384)]
    [InlineData(CertificateKind.EcdsaP521)]
    [InlineData(CertificateKind.Rsa2048)]
    [InlineData(CertificateKind.Ed25519)]
    public void Every_kind_of_certificate_authenticates_a_server(CertificateKind kind)
    {
        var signer = HandshakePair.Issue(kind);

        var pair = HandshakePair.Run(
            HandshakePair.ClientOptions with { TrustedRoots = [signer.Chain[0]] },
            HandshakePair.ServerOptions with { Signer = signer });

        pair.ClientAlert.Should().BeNull();
        pair.Client.Info.PeerSignatureScheme.Should().Be(signer.Schemes[0]);
        pair.Server.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Chunks_of_any_size_do(int chunk) => HandshakePair.Run(chunk: chunk).Server.IsComplete.Should().BeTrue();

    [Fact]
    public void The_key_log_of_both_sides_is_the_same()
    {
        var pair = HandshakePair.Run();

        pair.FromClient.OfType<KeyLogOutput>().Should().HaveCount(5).And.Equal(pair.FromServer.OfType<KeyLogOutput>());
    }

    [Fact]
    public void Messages_pass_in_the_order_of_RFC_8446_section_2()
    {
        var pair = HandshakePair.Run();

        pair.FromClient.OfType<MessageOutput>().Select(static output => (output.Sent, output.Message.Type)).Should().Equal(
            (true, HandshakeType.ClientHello),
            (false, HandshakeType.ServerHello),
            (false, HandshakeType.EncryptedExtensions),
            (false, HandshakeType.Certificate),
            (false, HandshakeType.CertificateVerify),
            (false, HandshakeType.Finished),
            (true, HandshakeType.Finished),
            (false, HandshakeType.NewSessionTicket));
    }

    [Fact]
    public void The_same_seed_gives_the_same_ClientHello() =>
        HandshakePair.Run().FromClient.OfType<CryptoDataOutput>().First()
            .Should().Be(HandshakePair.Run().FromClient.OfType<CryptoDataOutput>().First());
}
