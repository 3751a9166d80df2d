using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>What a client may receive in each state, and where that can lead.</summary>
public static class ClientTransitions
{
    /// <summary>The possible next states; none where the message is an unexpected_message.</summary>
    public static ValueList<ClientState> Next(ClientState state, HandshakeType type) => (state, type.Value) switch
    {
        (ClientState.WaitServerHello, 2) => [ClientState.WaitRetriedServerHello, ClientState.WaitEncryptedExtensions],
        (ClientState.WaitRetriedServerHello, 2) => [ClientState.WaitEncryptedExtensions],
        (ClientState.WaitEncryptedExtensions, 8) => [ClientState.WaitCertificateOrCertificateRequest, ClientState.WaitFinished],
        (ClientState.WaitCertificateOrCertificateRequest, 13) => [ClientState.WaitCertificate],
        (ClientState.WaitCertificateOrCertificateRequest, 11) => [ClientState.WaitCertificateVerify],
        (ClientState.WaitCertificate, 11) => [ClientState.WaitCertificateVerify],
        (ClientState.WaitCertificateVerify, 15) => [ClientState.WaitFinished],
        (ClientState.WaitFinished, 20) => [ClientState.Connected],
        (ClientState.Connected, 4) => [ClientState.Connected],
        _ => [],
    };

    /// <summary>The level at which the messages of a state arrive.</summary>
    public static EncryptionLevel Level(ClientState state) => state switch
    {
        ClientState.Start or ClientState.WaitServerHello or ClientState.WaitRetriedServerHello => EncryptionLevel.Initial,
        ClientState.Connected => EncryptionLevel.OneRtt,
        _ => EncryptionLevel.Handshake,
    };
}
