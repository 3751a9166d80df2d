using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;

namespace H3Conformance.Scenarios.Targets;

/// <summary>Reads one target, and says in one line what is wrong with it.</summary>
internal static class TargetReader
{
    private static readonly string[] Keys =
    [
        "url", "connect-to", "sni", "trust", "ca-file", "path", "post-path", "large-path", "push-path", "goodbye-path", "origin", "tunnel", "deadline-ms", "maximum-connections", "baseline", "note",
    ];

    public static TargetSettings OfUrl(string text)
    {
        var url = ReadUrl(text, TargetsFile.TargetVariable);
        return new TargetSettings(text) { Url = url, Path = PathOf(url), PostPath = PathOf(url), Trust = TrustFor(url) };
    }

    public static TargetSettings Read(IConfigurationSection section, string file)
    {
        var where = $"target '{section.Key}' in {file}";
        foreach (var unknown in section.GetChildren().Where(static child => !Keys.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
            throw new TargetException($"{where}: '{unknown.Key}' is not a setting; known are {string.Join(", ", Keys)}.");
        if (section["url"] is not { Length: > 0 } text)
        {
            return section.Key == TargetSettings.Embedded
                ? new TargetSettings(TargetSettings.Embedded) { Deadline = Deadline(section, where), MaximumConnections = Connections(section, where) }
                : throw new TargetException($"{where}: 'url' is missing.");
        }

        var url = ReadUrl(text, where);
        return new TargetSettings(section.Key)
        {
            Url = url,
            ConnectTo = section["connect-to"] is { Length: > 0 } address ? ReadAddress(address, where) : null,
            Sni = section["sni"],
            Trust = section["trust"] is { Length: > 0 } trust ? ReadTrust(trust, where) : section["ca-file"] is null ? TrustFor(url) : CertificateTrust.Pinned,
            CaFile = Beside(file, section["ca-file"]),
            Path = section["path"] ?? PathOf(url),
            PostPath = section["post-path"] ?? section["path"] ?? PathOf(url),
            LargePath = section["large-path"],
            PushPath = section["push-path"],
            GoodbyePath = section["goodbye-path"],
            Origin = section["origin"] is { Length: > 0 } origin ? ReadAddress(origin, where, "origin") : null,
            Tunnel = section["tunnel"] is { Length: > 0 } tunnel ? ReadAddress(tunnel, where, "tunnel") : null,
            Deadline = Deadline(section, where),
            MaximumConnections = Connections(section, where),
            Baseline = Beside(file, section["baseline"]),
        };
    }

    private static Uri ReadUrl(string text, string where)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps || url.Host.Length == 0 || !HasName(url))
            throw new TargetException($"{where}: '{text}' is not a URL of the form https://host:port/path.");
        return url;
    }

    // A host that no IDNA name can be made of is told only when the name is asked for.
    private static bool HasName(Uri url)
    {
        try
        {
            return url.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    // A certificate on loopback is a test certificate.
    private static CertificateTrust TrustFor(Uri url) => url.IsLoopback ? CertificateTrust.None : CertificateTrust.Verify;

    private static string PathOf(Uri url) => url.PathAndQuery;

    private static CertificateTrust ReadTrust(string text, string where) => text switch
    {
        "verify" => CertificateTrust.Verify,
        "none" => CertificateTrust.None,
        "pinned" => CertificateTrust.Pinned,
        _ => throw new TargetException($"{where}: 'trust' is '{text}'; it can be verify, none or pinned."),
    };

    private static IPEndPoint ReadAddress(string text, string where, string key = "connect-to") => IPEndPoint.TryParse(text, out var address) && address.Port != 0
        ? address
        : throw new TargetException($"{where}: '{key}' is '{text}'; it has to be an IP address and a port.");

    private static TimeSpan Deadline(IConfigurationSection section, string where) =>
        TimeSpan.FromMilliseconds(Number(section, "deadline-ms", 3000, 100, 60_000, where));

    private static int Connections(IConfigurationSection section, string where) => Number(section, "maximum-connections", 16, 1, 1000, where);

    private static int Number(IConfigurationSection section, string key, int otherwise, int least, int most, string where)
    {
        if (section[key] is not { Length: > 0 } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new TargetException($"{where}: '{key}' is '{text}'; it has to be a number from {least} to {most}.");
    }

    private static string? Beside(string file, string? relative) =>
        string.IsNullOrEmpty(relative) ? null : Path.Combine(Path.GetDirectoryName(file)!, relative);
}
