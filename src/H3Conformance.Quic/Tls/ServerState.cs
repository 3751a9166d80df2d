namespace H3Conformance.Quic.Tls;

/// <summary>The states of a server (RFC 8446 appendix A.2); without EndOfEarlyData, which QUIC does not use.</summary>
public enum ServerState
{
    WaitClientHello,

    /// <summary>A HelloRetryRequest was sent.</summary>
    WaitRetriedClientHello,

    WaitCertificate,
    WaitCertificateVerify,
    WaitFinished,
    Connected,
}
