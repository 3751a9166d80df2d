namespace H3Conformance.Quic.Tls;

/// <summary>What a client asks of the server's certificate. The signature in CertificateVerify is always checked.</summary>
public enum CertificateVerification
{
    /// <summary>Any certificate will do.</summary>
    None,

    /// <summary>A valid chain to a trusted root, for the name that is connected to.</summary>
    Verify,
}
