using System.Net;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>The material of one ClientHello.</summary>
internal sealed record ClientOffer(ClientTlsOptions Options, Bytes Random, Bytes SessionId, ValueList<KeyShareEntry> KeyShares)
{
    /// <summary>From a HelloRetryRequest; empty if it had none.</summary>
    public Bytes Cookie { get; init; }

    public bool EarlyData { get; init; }

    /// <summary>The offered ticket with a binder of zeros; null if none is offered.</summary>
    public OfferedPsksExtension? Psk { get; init; }

    public ClientHello ToMessage() => new()
    {
        Random = Random,
        LegacySessionId = SessionId,
        CipherSuites = Options.CipherSuites,
        Extensions = Contents().Select(static content => content.ToExtension()).ToValueList(),
    };

    /// <summary>RFC 6066 section 3 forbids addresses in server_name.</summary>
    public static bool IsHostName(string? name) => !string.IsNullOrEmpty(name) && !IPAddress.TryParse(name.Trim('[', ']'), out _);

    public static OfferedPsksExtension Placeholder(SessionTicket ticket, DateTimeOffset wallClock) =>
        new([new PskIdentity(ticket.Identity, ticket.ObfuscatedAge(wallClock))], [Bytes.Repeat(0, ticket.Suite.HashLength)]);

    private IEnumerable<ExtensionContent> Contents()
    {
        if (IsHostName(Options.ServerName))
            yield return new ServerNameExtension(Options.ServerName!);
        yield return new SupportedVersionsExtension([SupportedVersionsExtension.Tls13]);
        yield return new SupportedGroupsExtension(Options.Groups);
        yield return new SignatureAlgorithmsExtension(Options.SignatureSchemes);
        if (Options.Alpn.Count > 0)
            yield return new AlpnExtension(Options.Alpn);
        yield return new ClientKeyShareExtension(KeyShares);
        yield return new PskKeyExchangeModesExtension([PskKeyExchangeModesExtension.PskDheKe]);
        yield return new QuicTransportParametersExtension(Options.TransportParameters);
        if (!Cookie.IsEmpty)
            yield return new CookieExtension(Cookie);
        if (EarlyData)
            yield return new EarlyDataExtension();
        // RFC 8446 4.2.11: it has to be the last one.
        if (Psk is not null)
            yield return Psk;
    }
}
