using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Receiving;

/// <summary>Which frames may stand in which packets (RFC 9000 section 12.4, table 3; RFC 9221 section 4).</summary>
public static class FramePermissions
{
    public static bool Permits(EncryptionLevel level, Frame frame) => level switch
    {
        EncryptionLevel.Initial or EncryptionLevel.Handshake => frame is PaddingFrame or PingFrame or AckFrame or CryptoFrame
            or ConnectionCloseFrame { Application: false },
        EncryptionLevel.ZeroRtt => frame is not (AckFrame or CryptoFrame or HandshakeDoneFrame or NewTokenFrame or PathResponseFrame
            or RetireConnectionIdFrame),
        _ => true,
    };

    /// <summary>RFC 9000 9.1: a packet of these alone does not make its path the current one.</summary>
    public static bool IsProbing(Frame frame) => frame is PathChallengeFrame or PathResponseFrame or NewConnectionIdFrame or PaddingFrame;
}
