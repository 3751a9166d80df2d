namespace H3Conformance.Quic.Tls;

/// <summary>The states of a client (RFC 8446 appendix A.1).</summary>
public enum ClientState
{
    Start,
    WaitServerHello,

    /// <summary>A HelloRetryRequest was answered; a second one is not allowed.</summary>
    WaitRetriedServerHello,

    WaitEncryptedExtensions,
    WaitCertificateOrCertificateRequest,
    WaitCertificate,
    WaitCertificateVerify,
    WaitFinished,
    Connected,
}
