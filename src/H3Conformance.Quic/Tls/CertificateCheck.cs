using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace H3Conformance.Quic.Tls;

/// <summary>Judges the certificate chain of a peer without asking the network.</summary>
internal static class CertificateCheck
{
    // serialNumber, signature, issuer, validity, subject.
    private const int FieldsBeforeTheKey = 5;
    private static readonly Asn1Tag Version = new(TagClass.ContextSpecific, 0, isConstructed: true);

    /// <summary>SubjectPublicKeyInfo of a certificate (RFC 5280 section 4.1), empty if it cannot be read.</summary>
    public static Bytes PublicKey(Bytes certificate)
    {
        try
        {
            var fields = new AsnReader(certificate.Memory, AsnEncodingRules.BER).ReadSequence().ReadSequence();
            if (fields.PeekTag() == Version)
                fields.ReadEncodedValue();
            for (var field = 0; field < FieldsBeforeTheKey; field++)
                fields.ReadEncodedValue();
            return new Bytes(fields.ReadEncodedValue());
        }
        catch (AsnContentException)
        {
            return Bytes.Empty;
        }
    }

    /// <summary>Null if the chain is good for the name at this wall time.</summary>
    public static AlertOutput? Judge(ValueList<Bytes> chain, ClientTlsOptions options, DateTimeOffset wallClock)
    {
        var loaded = new X509Certificate2Collection();
        try
        {
            foreach (var certificate in chain.Concat(options.TrustedRoots))
                loaded.Add(X509CertificateLoader.LoadCertificate(certificate.Span));
            return Judge(loaded, chain.Count, options, wallClock);
        }
        catch (CryptographicException exception)
        {
            return new AlertOutput(TlsAlert.BadCertificate, $"A certificate cannot be read: {exception.Message}");
        }
        finally
        {
            foreach (var certificate in loaded)
                certificate.Dispose();
        }
    }

    private static AlertOutput? Judge(X509Certificate2Collection loaded, int chainLength, ClientTlsOptions options, DateTimeOffset wallClock)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = wallClock.UtcDateTime;
        chain.ChainPolicy.TrustMode = options.TrustedRoots.Count > 0 ? X509ChainTrustMode.CustomRootTrust : X509ChainTrustMode.System;
        for (var i = 1; i < loaded.Count; i++)
            (i < chainLength ? chain.ChainPolicy.ExtraStore : chain.ChainPolicy.CustomTrustStore).Add(loaded[i]);

        var name = options.CertificateName ?? options.ServerName;
        if (!chain.Build(loaded[0]))
            return Refusal(chain.ChainStatus);
        return name is not null && !IsFor(loaded[0], name.Trim('[', ']'))
            ? new AlertOutput(TlsAlert.BadCertificate, $"The certificate of {loaded[0].Subject} is not for {name}.")
            : null;
    }

    private static bool IsFor(X509Certificate2 certificate, string name)
    {
        try
        {
            return certificate.MatchesHostname(name, allowWildcards: true, allowCommonName: false);
        }
        catch (ArgumentException)
        {
            // The name is neither a host name nor an address: no certificate can be for it.
            return false;
        }
    }

    private static AlertOutput Refusal(X509ChainStatus[] statuses)
    {
        var all = statuses.Aggregate(X509ChainStatusFlags.NoError, static (flags, status) => flags | status.Status);
        var alert = all switch
        {
            _ when all.HasFlag(X509ChainStatusFlags.NotTimeValid) => TlsAlert.CertificateExpired,
            _ when (all & (X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain)) != X509ChainStatusFlags.NoError => TlsAlert.UnknownCa,
            _ => TlsAlert.BadCertificate,
        };
        return new AlertOutput(alert, $"The certificate chain is not valid: {all}.");
    }
}
