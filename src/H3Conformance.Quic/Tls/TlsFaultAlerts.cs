namespace H3Conformance.Quic.Tls;

/// <summary>How each fault is answered.</summary>
public static class TlsFaultAlerts
{
    public static TlsAlert Alert(this TlsFault fault) => fault switch
    {
        TlsFault.MalformedMessage or TlsFault.TrailingOctets or TlsFault.MessageTooLong or TlsFault.MalformedExtension => TlsAlert.DecodeError,
        TlsFault.UnsupportedVersion => TlsAlert.ProtocolVersion,
        TlsFault.NoCommonCipherSuite or TlsFault.NoCommonGroup or TlsFault.NoCommonSignatureScheme => TlsAlert.HandshakeFailure,
        TlsFault.MissingSupportedGroups or TlsFault.MissingKeyShare or TlsFault.MissingSignatureAlgorithms
            or TlsFault.MissingTransportParameters or TlsFault.MissingPskKeyExchangeModes => TlsAlert.MissingExtension,
        TlsFault.MissingApplicationProtocol or TlsFault.NoCommonApplicationProtocol => TlsAlert.NoApplicationProtocol,
        TlsFault.MissingClientCertificate => TlsAlert.CertificateRequired,
        TlsFault.InvalidBinder or TlsFault.InvalidCertificateVerify or TlsFault.InvalidFinished => TlsAlert.DecryptError,
        TlsFault.UnexpectedMessage or TlsFault.KeyUpdateMessage or TlsFault.EndOfEarlyDataMessage or TlsFault.WrongEncryptionLevel
            or TlsFault.UnconsumedDataAtKeyChange or TlsFault.DataAtPreviousLevel => TlsAlert.UnexpectedMessage,
        _ => TlsAlert.IllegalParameter,
    };

    /// <summary>The code of the CONNECTION_CLOSE frame: some faults are QUIC's own, not TLS's.</summary>
    public static QuicError Error(this TlsFault fault) => fault is TlsFault.UnconsumedDataAtKeyChange
        or TlsFault.DataAtPreviousLevel or TlsFault.NonEmptyLegacySessionId
        ? QuicError.ProtocolViolation
        : QuicError.Crypto(fault.Alert());
}
