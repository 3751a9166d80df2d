using System.Net;

namespace H3Conformance.Scenarios.Targets;

/// <summary>One entry of targets.json.</summary>
/// <param name="Name">The key of the entry, or the URL where none was used.</param>
public sealed record TargetSettings(string Name)
{
    /// <summary>The reference server in this process, over UDP on loopback.</summary>
    public const string Embedded = "embedded";

    /// <summary><c>https://host:port/path</c>; null for the embedded server.</summary>
    public Uri? Url { get; init; }

    /// <summary>The address to send to, where it is not the URL's host.</summary>
    public IPEndPoint? ConnectTo { get; init; }

    /// <summary>The name for SNI and the certificate, where it is not the URL's host.</summary>
    public string? Sni { get; init; }

    public CertificateTrust Trust { get; init; } = CertificateTrust.Verify;

    /// <summary>PEM file of the roots to trust, where <see cref="Trust"/> is <see cref="CertificateTrust.Pinned"/>.</summary>
    public string? CaFile { get; init; }

    /// <summary>A path that answers GET with a small successful response.</summary>
    public string Path { get; init; } = "/";

    /// <summary>A path that answers POST successfully.</summary>
    public string PostPath { get; init; } = "/";

    /// <summary>A path that answers GET with a large body; null where there is none.</summary>
    public string? LargePath { get; init; }

    /// <summary>A path whose answer to GET comes with pushed responses; null where it is <see cref="Path"/>.</summary>
    public string? PushPath { get; init; }

    /// <summary>A path that makes the server shut the connection down gracefully; null where it is <see cref="Path"/>.</summary>
    public string? GoodbyePath { get; init; }

    /// <summary>Where the suite listens as the HTTP/1.1 origin behind a proxy; null where it does not.</summary>
    public IPEndPoint? Origin { get; init; }

    /// <summary>Where the suite listens as the far end of tunnels through a proxy; null where it does not.</summary>
    public IPEndPoint? Tunnel { get; init; }

    /// <summary>For any one thing that has to come.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Connections at a time.</summary>
    public int MaximumConnections { get; init; } = 16;

    /// <summary>File of known failures; null where there are none.</summary>
    public string? Baseline { get; init; }

    public bool IsEmbedded => Url is null;
}
