using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Crypto;

public sealed class CertificateTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly SelfSignedCertificate Request = new(["example.org"], [IPAddress.Loopback], Now, Now.AddDays(10));
    private static readonly Bytes Content = Bytes.Utf8("TLS 1.3, server CertificateVerify");

    public static TheoryData<CertificateKind> Kinds => [.. Enum.GetValues<CertificateKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_scheme_of_a_signer_is_verified_with_its_certificate(CertificateKind kind)
    {
        var signer = Request.Issue(kind, new Random(1));
        foreach (var scheme in signer.Schemes)
        {
            var signature = signer.Sign(scheme, Content);
            SignatureVerifier.Verify(scheme, PublicKeyOf(signer), Content, signature).Should().BeTrue();
            SignatureVerifier.Verify(scheme, PublicKeyOf(signer), Bytes.Utf8("else"), signature).Should().BeFalse();
        }
        signer.Schemes.Should().NotBeEmpty().And.BeSubsetOf(SignatureScheme.Verifiable);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_signature_under_a_scheme_of_another_key_is_not_verified(CertificateKind kind)
    {
        var signer = Request.Issue(kind, new Random(1));
        var signature = signer.Sign(signer.Schemes[0], Content);
        foreach (var scheme in SignatureScheme.Verifiable.Except(signer.Schemes))
            SignatureVerifier.Verify(scheme, PublicKeyOf(signer), Content, signature).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("302a300506032b6570032100 00")]
    public void A_broken_public_key_verifies_nothing(string publicKey)
    {
        foreach (var scheme in SignatureScheme.Verifiable)
            SignatureVerifier.Verify(scheme, Bytes.Hex(publicKey), Content, Bytes.Repeat(1, 64)).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_certificate_names_its_hosts_and_is_trusted_by_whoever_holds_it(CertificateKind kind)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(Request.Issue(kind, new Random(1)).Chain[0]);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.Add(certificate);
        chain.ChainPolicy.VerificationTime = Now.AddDays(1).UtcDateTime;

        chain.Build(certificate).Should().BeTrue();
        certificate.MatchesHostname("example.org").Should().BeTrue();
        certificate.MatchesHostname("127.0.0.1").Should().BeTrue();
    }

    [Fact]
    public void A_signer_takes_a_certificate_of_the_framework()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var certificate = new CertificateRequest("CN=x", key, HashAlgorithmName.SHA384).CreateSelfSigned(Now, Now.AddDays(1));
        var octets = (Bytes)certificate.RawData;

        var signer = CertificateSigner.Create(certificate);
        certificate.Dispose();

        signer.Chain.Should().Equal(octets);
        signer.Schemes.Should().Equal(SignatureScheme.EcdsaSecp384r1Sha384);
        var signature = signer.Sign(signer.Schemes[0], Content);
        SignatureVerifier.Verify(signer.Schemes[0], PublicKeyOf(signer), Content, signature).Should().BeTrue();
    }

    private static Bytes PublicKeyOf(CertificateSigner signer)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(signer.Chain[0]);
        return certificate.PublicKey.ExportSubjectPublicKeyInfo();
    }
}
