using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>What a server may receive in each state, and where that can lead.</summary>
public static class ServerTransitions
{
    /// <summary>The possible next states; none where the message is an unexpected_message.</summary>
    public static ValueList<ServerState> Next(ServerState state, HandshakeType type) => (state, type.Value) switch
    {
        (ServerState.WaitClientHello, 1) => [ServerState.WaitRetriedClientHello, ServerState.WaitCertificate, ServerState.WaitFinished],
        (ServerState.WaitRetriedClientHello, 1) => [ServerState.WaitCertificate, ServerState.WaitFinished],
        (ServerState.WaitCertificate, 11) => [ServerState.WaitCertificateVerify, ServerState.WaitFinished],
        (ServerState.WaitCertificateVerify, 15) => [ServerState.WaitFinished],
        (ServerState.WaitFinished, 20) => [ServerState.Connected],
        _ => [],
    };

    /// <summary>The level at which the messages of a state arrive.</summary>
    public static EncryptionLevel Level(ServerState state) => state switch
    {
        ServerState.WaitClientHello or ServerState.WaitRetriedClientHello => EncryptionLevel.Initial,
        ServerState.Connected => EncryptionLevel.OneRtt,
        _ => EncryptionLevel.Handshake,
    };
}
