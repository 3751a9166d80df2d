using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace H3Conformance.Quic.Crypto;

/// <summary>Issues a certificate for a server under test, signed by its own key.</summary>
/// <param name="DnsNames">subjectAltName dNSName; the first one is the common name too.</param>
/// <param name="Addresses">subjectAltName iPAddress.</param>
/// <param name="NotBefore">Wall time, cut to seconds.</param>
/// <param name="NotAfter">Wall time, cut to seconds.</param>
public sealed record SelfSignedCertificate(ValueList<string> DnsNames, ValueList<IPAddress> Addresses, DateTimeOffset NotBefore, DateTimeOffset NotAfter)
{
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    /// <summary>Makes a new key and the certificate for it. EC and Ed25519 keys follow the seed; RSA keys are the platform's.</summary>
    public CertificateSigner Issue(CertificateKind kind, Random random) => kind switch
    {
        CertificateKind.Rsa2048 => IssueRsa(random),
        CertificateKind.Ed25519 => IssueEd25519(random),
        CertificateKind.EcdsaP384 => IssueEcdsa(EllipticCurve.P384, HashAlgorithmName.SHA384, random),
        CertificateKind.EcdsaP521 => IssueEcdsa(EllipticCurve.P521, HashAlgorithmName.SHA512, random),
        _ => IssueEcdsa(EllipticCurve.P256, HashAlgorithmName.SHA256, random),
    };

    private EcdsaCertificateSigner IssueEcdsa(EllipticCurve curve, HashAlgorithmName hash, Random random)
    {
        var key = ECDsa.Create(curve.PrivateKey(random));
        var request = new CertificateRequest(Subject(), key, hash);
        return new EcdsaCertificateSigner([Issue(request, X509SignatureGenerator.CreateForECDsa(key), random)], key);
    }

    private RsaCertificateSigner IssueRsa(Random random)
    {
        var key = RSA.Create(2048);
        var request = new CertificateRequest(Subject(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return new RsaCertificateSigner([Issue(request, X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1), random)], key);
    }

    private Ed25519CertificateSigner IssueEd25519(Random random)
    {
        var key = new byte[Ed25519.KeyLength];
        random.NextBytes(key);
        var generator = new Ed25519SignatureGenerator(key);
        // The hash is not used: Ed25519 hashes by itself.
        var request = new CertificateRequest(Subject(), generator.PublicKey, HashAlgorithmName.SHA512);
        return new Ed25519CertificateSigner([Issue(request, generator, random)], key);
    }

    private Bytes Issue(CertificateRequest request, X509SignatureGenerator generator, Random random)
    {
        var names = new SubjectAlternativeNameBuilder();
        foreach (var name in DnsNames)
            names.AddDnsName(name);
        foreach (var address in Addresses)
            names.AddIpAddress(address);
        if (DnsNames.Count + Addresses.Count > 0)
            request.CertificateExtensions.Add(names.Build());
        // No authority: some clients refuse one as the end of a chain.
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([ServerAuthentication], critical: false));

        var serialNumber = new byte[8];
        random.NextBytes(serialNumber);
        serialNumber[0] = (byte)((serialNumber[0] & 0x7f) | 0x40);
        using var certificate = request.Create(Subject(), generator, NotBefore, NotAfter, serialNumber);
        return certificate.RawData;
    }

    private X500DistinguishedName Subject()
    {
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCommonName(DnsNames.Count > 0 ? DnsNames[0] : "h3conformance");
        return builder.Build();
    }
}
