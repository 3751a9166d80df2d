using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

public sealed class HelloRetryRequestTests
{
    private static readonly ServerTlsOptions RetryingServer = HandshakePair.ServerOptions with { RequireGroup = NamedGroup.Secp256r1 };

    [Theory]
    [InlineData(0x0017)]
    [InlineData(0x0018)]
    [InlineData(0x0019)]
    public void A_server_gets_the_group_that_it_requires(int group)
    {
        var pair = HandshakePair.Run(server: HandshakePair.ServerOptions with { RequireGroup = new NamedGroup((ushort)group) });

        pair.Client.Info.Group.Should().Be(new NamedGroup((ushort)group));
        pair.Client.Info.HelloRetryRequestSeen.Should().BeTrue();
        pair.Server.Info.HelloRetryRequestSeen.Should().BeTrue();
        pair.Server.IsComplete.Should().BeTrue();
        pair.Secrets(EncryptionLevel.OneRtt).Should().Equal(pair.PeerSecrets(EncryptionLevel.OneRtt));
    }

    [Fact]
    public void A_client_without_any_key_share_is_asked_for_one() =>
        HandshakePair.Run(HandshakePair.ClientOptions with { KeyShareGroups = [] }).Server.IsComplete.Should().BeTrue();

    [Fact]
    public void A_share_of_the_required_group_makes_a_retry_needless() =>
        HandshakePair.Run(HandshakePair.ClientOptions with { KeyShareGroups = [NamedGroup.X25519, NamedGroup.Secp256r1] }, RetryingServer)
            .Client.Info.Should().Match<HandshakeInfo>(static info => !info.HelloRetryRequestSeen && info.Group == NamedGroup.Secp256r1);

    [Fact]
    public void The_cookie_comes_back()
    {
        var pair = HandshakePair.Run(server: RetryingServer with { RetryCookie = [1, 2, 3] });

        var second = pair.FromServer.OfType<MessageOutput>().Select(static output => output.Message).OfType<ClientHello>().Last();
        second.Find(ExtensionType.Cookie).Should().Be(new CookieExtension([1, 2, 3]).ToExtension().Data);
        pair.Server.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_retry_goes_with_the_suite_of_the_longer_hash() =>
        HandshakePair.Run(HandshakePair.ClientOptions with { CipherSuites = [CipherSuite.Aes256GcmSha384] }, RetryingServer)
            .Server.IsComplete.Should().BeTrue();

    [Fact]
    public void A_second_HelloRetryRequest_is_unexpected()
    {
        var hello = new ServerHello { Random = ServerHello.HelloRetryRequestRandom, CipherSuite = CipherSuite.Aes128GcmSha256 };

        Refusal(new ReplaceMessage(HandshakeType.ServerHello, hello.Encode()) { Occurrence = 2 }).Should().Be(TlsAlert.UnexpectedMessage);
    }

    [Theory]
    [InlineData("001d")] // x25519: already there
    [InlineData("0019")] // secp521r1: not offered
    public void A_retry_for_a_group_that_is_there_or_was_not_offered_is_illegal(string group) =>
        Refusal(new SetExtension(HandshakeType.ServerHello, ExtensionType.KeyShare, Bytes.Hex(group)) { Occurrence = 1 })
            .Should().Be(TlsAlert.IllegalParameter);

    [Fact]
    public void A_retry_that_changes_nothing_is_illegal() =>
        Refusal(new RemoveExtension(HandshakeType.ServerHello, ExtensionType.KeyShare) { Occurrence = 1 }).Should().Be(TlsAlert.IllegalParameter);

    [Fact]
    public void A_retried_ServerHello_keeps_the_suite() => // offset 39: the second octet of cipher_suite
        Refusal(new EditByte(HandshakeType.ServerHello, 40, 0x02) { Occurrence = 2 }).Should().Be(TlsAlert.IllegalParameter);

    private static TlsAlert? Refusal(TlsEdit edit) => HandshakePair.Run(
        HandshakePair.ClientOptions with { Groups = [NamedGroup.X25519, NamedGroup.Secp256r1] },
        RetryingServer with { Edits = [edit] }).ClientAlert?.Alert;
}
