using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Scenarios.Targets;

/// <summary>Turns settings into what a client needs to know of a target.</summary>
public static class TargetProfile
{
    /// <exception cref="TargetException">The host has no address, or the file of roots is not usable.</exception>
    public static ClientProfile Of(TargetSettings settings)
    {
        var url = settings.Url ?? throw new TargetException($"target '{settings.Name}' has no address.");
        var name = settings.Sni ?? url.IdnHost;
        return new ClientProfile
        {
            Address = settings.ConnectTo ?? Resolve(url, settings.Name),
            Authority = url.Authority,
            Path = settings.Path,
            HasOrigin = settings.Origin is not null,
            TunnelAuthority = settings.Tunnel?.ToString(),
            PostPath = settings.PostPath,
            PushPath = settings.PushPath ?? settings.Path,
            GoodbyePath = settings.GoodbyePath ?? settings.Path,
            ServerName = name,
            Tls = new ClientTlsOptions
            {
                CertificateVerification = settings.Trust == CertificateTrust.None ? CertificateVerification.None : CertificateVerification.Verify,
                TrustedRoots = settings.CaFile is { } file ? ReadRoots(file, settings.Name) : [],
                CertificateName = name.Trim('[', ']'),
            },
            Patience = Patience.Default with { Deadline = settings.Deadline },
        };
    }

    private static IPEndPoint Resolve(Uri url, string name)
    {
        try
        {
            var addresses = Dns.GetHostAddresses(url.IdnHost.Trim('[', ']'));
            return new IPEndPoint(addresses[0], url.Port);
        }
        catch (Exception error) when (error is SocketException or IndexOutOfRangeException or ArgumentException)
        {
            throw new TargetException($"target '{name}': the host '{url.Host}' has no address ({error.Message}).");
        }
    }

    private static ValueList<Bytes> ReadRoots(string file, string name)
    {
        try
        {
            var roots = new X509Certificate2Collection();
            roots.ImportFromPemFile(file);
            return [.. roots.Select(static root => new Bytes(root.RawData))];
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new TargetException($"target '{name}': the roots in {file} cannot be read: {error.Message}");
        }
    }
}
