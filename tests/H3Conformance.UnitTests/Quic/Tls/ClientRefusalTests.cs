using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

/// <summary>What a client does not take from a server.</summary>
public sealed class ClientRefusalTests
{
    [Theory]
    [InlineData(38, 1)] // legacy_session_id_echo: a length of one shifts what follows
    [InlineData(40, 0x04)] // cipher_suite: 0x1305
    [InlineData(41, 1)] // legacy_compression_method
    [InlineData(10, 0)] // nothing: the twin
    public void A_ServerHello_that_does_not_fit_the_offer_is_refused(int offset, byte xor) =>
        Refusal(new EditByte(HandshakeType.ServerHello, offset, xor)).Should().Match(alert => (alert == null) == (xor == 0));

    [Fact]
    public void Another_version_is_protocol_version() =>
        Refusal(new SetExtension(HandshakeType.ServerHello, ExtensionType.SupportedVersions, Bytes.Hex("0303"))).Should().Be(TlsAlert.ProtocolVersion);

    [Fact]
    public void A_ServerHello_without_key_share_lacks_an_extension() =>
        Refusal(new RemoveExtension(HandshakeType.ServerHello, ExtensionType.KeyShare)).Should().Be(TlsAlert.MissingExtension);

    [Fact]
    public void A_pre_shared_key_that_was_not_offered_is_refused() =>
        Refusal(new SetExtension(HandshakeType.ServerHello, ExtensionType.PreSharedKey, [0, 0])).Should().Be(TlsAlert.UnsupportedExtension);

    [Fact]
    public void An_extension_that_was_not_offered_is_refused() =>
        Refusal(new SetExtension(HandshakeType.EncryptedExtensions, new ExtensionType(0x1a1a), [])).Should().Be(TlsAlert.UnsupportedExtension);

    [Fact]
    public void An_extension_that_stands_twice_is_refused() =>
        Refusal(new DuplicateExtension(HandshakeType.EncryptedExtensions, ExtensionType.QuicTransportParameters)).Should().Be(TlsAlert.IllegalParameter);

    [Fact]
    public void EncryptedExtensions_without_transport_parameters_lacks_an_extension() =>
        Refusal(new RemoveExtension(HandshakeType.EncryptedExtensions, ExtensionType.QuicTransportParameters)).Should().Be(TlsAlert.MissingExtension);

    [Fact]
    public void No_selected_protocol_is_no_application_protocol() =>
        Refusal(new RemoveExtension(HandshakeType.EncryptedExtensions, ExtensionType.ApplicationLayerProtocolNegotiation))
            .Should().Be(TlsAlert.NoApplicationProtocol);

    [Fact]
    public void A_protocol_that_was_not_offered_is_refused() =>
        Refusal(new SetExtension(HandshakeType.EncryptedExtensions, ExtensionType.ApplicationLayerProtocolNegotiation, Bytes.Hex("0003 02 6832")))
            .Should().Be(TlsAlert.IllegalParameter);

    [Fact]
    public void Early_data_that_was_not_offered_cannot_be_accepted() =>
        Refusal(new SetExtension(HandshakeType.EncryptedExtensions, ExtensionType.EarlyData, [])).Should().Be(TlsAlert.UnsupportedExtension);

    [Fact]
    public void A_server_without_a_certificate_is_refused() =>
        Refusal(new ReplaceMessage(HandshakeType.Certificate, new CertificateMessage([], []).Encode())).Should().Be(TlsAlert.DecodeError);

    [Fact]
    public void A_bad_signature_is_decrypt_error() =>
        Refusal(new EditByte(HandshakeType.CertificateVerify, -1, 1)).Should().Be(TlsAlert.DecryptError);

    [Fact]
    public void A_bad_Finished_is_decrypt_error() => Refusal(new EditByte(HandshakeType.Finished, -1, 1)).Should().Be(TlsAlert.DecryptError);

    [Fact]
    public void An_omitted_CertificateVerify_makes_Finished_unexpected() =>
        Refusal(new OmitMessage(HandshakeType.CertificateVerify)).Should().Be(TlsAlert.UnexpectedMessage);

    [Fact]
    public void Octets_after_the_last_field_are_a_decode_error() =>
        Refusal(new AppendBytes(HandshakeType.EncryptedExtensions, [0])).Should().Be(TlsAlert.DecodeError);

    [Fact]
    public void A_KeyUpdate_is_unexpected() =>
        Refusal(new InsertBefore(HandshakeType.NewSessionTicket, Bytes.Hex("18 000001 00"))).Should().Be(TlsAlert.UnexpectedMessage);

    [Fact]
    public void A_CertificateRequest_after_the_handshake_is_a_protocol_violation() =>
        Alert(new InsertBefore(HandshakeType.NewSessionTicket, new CertificateRequest().Encode()))!.Error.Should().Be(QuicError.ProtocolViolation);

    [Fact]
    public void A_ticket_with_another_size_of_early_data_is_a_protocol_violation() =>
        Alert(new SetExtension(HandshakeType.NewSessionTicket, ExtensionType.EarlyData, Bytes.Hex("00000001")))!.Error
            .Should().Be(QuicError.ProtocolViolation);

    [Fact]
    public void A_scheme_that_was_not_offered_is_refused() =>
        HandshakePair.Run(
            HandshakePair.ClientOptions with { SignatureSchemes = [SignatureScheme.Ed25519] },
            HandshakePair.ServerOptions with { ToleratedFaults = new HashSet<TlsFault> { TlsFault.NoCommonSignatureScheme } })
            .ClientAlert!.Alert.Should().Be(TlsAlert.IllegalParameter);

    private static TlsAlert? Refusal(TlsEdit edit) => Alert(edit)?.Alert;

    private static AlertOutput? Alert(TlsEdit edit) =>
        HandshakePair.Run(server: HandshakePair.ServerOptions with { Edits = [edit] }).ClientAlert;
}
