using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using H3Conformance.Cli.Probing.Facts;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>Reads the certificate that a server showed.</summary>
internal static class CertificateReading
{
    private const int MostNames = 100;
    private const string Ed25519 = "1.3.101.112";

    /// <exception cref="InquiryException">It cannot be read.</exception>
    public static CertificateFacts Of(Visit visit)
    {
        var chain = visit.Tls.PeerCertificates;
        if (chain.Count == 0)
            throw new InquiryException("the server showed none");
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(chain[0].Span);
            return new CertificateFacts
            {
                Subject = certificate.Subject,
                Issuer = certificate.Issuer,
                Names = [.. Names(certificate).Take(MostNames)],
                Key = Key(certificate),
                Signature = Named(certificate.SignatureAlgorithm),
                NotBefore = new DateTimeOffset(certificate.NotBefore.ToUniversalTime()),
                NotAfter = new DateTimeOffset(certificate.NotAfter.ToUniversalTime()),
                ChainLength = chain.Count,
            };
        }
        catch (CryptographicException error)
        {
            throw new InquiryException($"it cannot be read: {error.Message}");
        }
    }

    private static IEnumerable<string> Names(X509Certificate2 certificate) => certificate.Extensions
        .OfType<X509SubjectAlternativeNameExtension>()
        .SelectMany(static names => names.EnumerateDnsNames().Concat(names.EnumerateIPAddresses().Select(static address => address.ToString())));

    private static string Key(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is not null)
            return $"RSA {rsa.KeySize}";
        using var ecdsa = certificate.GetECDsaPublicKey();
        return ecdsa is not null ? $"ECDSA P-{ecdsa.KeySize}" : Named(certificate.PublicKey.Oid);
    }

    private static string Named(Oid algorithm) => algorithm.Value == Ed25519 ? "Ed25519" : algorithm.FriendlyName ?? algorithm.Value ?? "unknown";
}
