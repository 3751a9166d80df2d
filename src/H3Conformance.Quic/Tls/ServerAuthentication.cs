using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>Judges how a server authenticates itself (RFC 8446 sections 4.4.2.4 and 4.4.3); null if nothing is wrong.</summary>
internal static class ServerAuthentication
{
    public static AlertOutput? Judge(CertificateMessage message, ClientTlsOptions options, DateTimeOffset wallClock)
    {
        if (!message.CertificateRequestContext.IsEmpty)
            return new AlertOutput(TlsAlert.IllegalParameter, "The Certificate of a server has a request context.");
        if (message.CertificateList.Count == 0)
            return new AlertOutput(TlsAlert.DecodeError, "The server sends no certificate.");
        return options.CertificateVerification == CertificateVerification.Verify
            ? CertificateCheck.Judge(message.CertificateList.Select(static entry => entry.CertData).ToValueList(), options, wallClock)
            : null;
    }

    public static AlertOutput? Judge(CertificateVerify message, Bytes certificate, ClientTlsOptions options, Bytes transcriptHash)
    {
        var publicKey = CertificateCheck.PublicKey(certificate);
        if (!options.SignatureSchemes.Contains(message.Algorithm))
            return new AlertOutput(TlsAlert.IllegalParameter, $"The server signs with {message.Algorithm}, which was not offered.");
        if (publicKey.IsEmpty)
            return new AlertOutput(TlsAlert.BadCertificate, "The certificate of the server cannot be read.");
        return SignatureVerifier.Verify(message.Algorithm, publicKey, CertificateVerify.ServerContent(transcriptHash), message.Signature)
            ? null
            : new AlertOutput(TlsAlert.DecryptError, "The signature of the server is not valid.");
    }
}
