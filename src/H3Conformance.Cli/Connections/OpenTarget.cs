using System.CommandLine;
using System.Net;
using System.Text.RegularExpressions;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Targets;
using H3Conformance.Server;

namespace H3Conformance.Cli.Connections;

/// <summary>The server that a verb talks to; the embedded one lives as long as this.</summary>
internal sealed partial class OpenTarget : IDisposable
{
    private readonly UdpServerPump? _embedded;

    private OpenTarget(TargetSettings settings, Func<ClientProfile, ClientProfile> change)
    {
        Name = settings.Name;
        MaximumConnections = settings.MaximumConnections;
        if (!settings.IsEmbedded)
        {
            Profile = change(TargetProfile.Of(settings));
            return;
        }

        _embedded = new UdpServerPump(EmbeddedServer.Create(DateTimeOffset.UtcNow), new IPEndPoint(IPAddress.Loopback, 0));
        Profile = change(new ClientProfile
        {
            Address = _embedded.Address,
            Authority = "localhost",
            PushPath = "/push",
            GoodbyePath = "/goodbye",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
        });
    }

    public string Name { get; }

    public ClientProfile Profile { get; }

    /// <summary>Connections at a time that the target bears.</summary>
    public int MaximumConnections { get; }

    /// <param name="text">A name in targets.json, HOST:PORT with or without a path, or a URL; null for the default target.</param>
    /// <param name="parsed">The connection options, which go before what the target says.</param>
    /// <exception cref="TargetException">There is no such target.</exception>
    /// <exception cref="CommandException">An option has no possible value.</exception>
    public static OpenTarget Of(string? text, ParseResult parsed) => new(ChosenTarget.Change(Find(text), parsed), profile => ChosenProfile.Change(profile, parsed));

    public void Dispose() => _embedded?.Dispose();

    private static TargetSettings Find(string? text) => text is null ? TargetsFile.Select(Folder) : TargetsFile.Select(AsUrl(text), Folder);

    private static string Folder => Directory.GetCurrentDirectory();

    /// <summary>HOST:PORT with or without a path as a URL; anything else as it is.</summary>
    public static string AsUrl(string text) => AddressAndPath().IsMatch(text) ? $"https://{text}" : text;

    [GeneratedRegex(@"^(\[[0-9A-Fa-f:.]+\]|[^:/\[\]]+):[0-9]+(/|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressAndPath();
}
