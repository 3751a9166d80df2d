using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>Reads what a HelloRetryRequest asks of a client (RFC 8446 section 4.1.4).</summary>
internal sealed class HelloRetryRequestReview(HandshakeExchange exchange, ClientTlsOptions options)
{
    /// <summary>False if the handshake ends here.</summary>
    /// <param name="hello">The HelloRetryRequest.</param>
    /// <param name="shared">The groups that the server has a key share for.</param>
    /// <param name="group">The group to make a key share for; null to keep those that were sent.</param>
    /// <param name="cookie">To be sent back; empty if there is none.</param>
    public bool TryRead(ServerHello hello, IReadOnlyCollection<NamedGroup> shared, out NamedGroup? group, out Bytes cookie)
    {
        cookie = default;
        if (!TryReadGroup(hello, shared, out group) || !TryReadCookie(hello, out cookie))
            return false;
        if (group is null && cookie.IsEmpty)
            exchange.Fail(TlsAlert.IllegalParameter, "A HelloRetryRequest that changes nothing.");
        return !exchange.IsDead;
    }

    private bool TryReadGroup(ServerHello hello, IReadOnlyCollection<NamedGroup> shared, out NamedGroup? group)
    {
        group = null;
        if (hello.Find(ExtensionType.KeyShare) is not { } data)
            return true;
        if (!RetryKeyShareExtension.TryRead(data, out var retry))
            return exchange.Malformed(ExtensionType.KeyShare);
        var selected = retry.SelectedGroup;
        group = selected;
        if (!options.Groups.Contains(selected) || !selected.IsSupported)
            exchange.Fail(TlsAlert.IllegalParameter, $"The server asks for a key share of {selected}, which was not offered.");
        else if (shared.Contains(selected))
            exchange.Fail(TlsAlert.IllegalParameter, $"The server asks for a key share of {selected}, which it has.");
        return !exchange.IsDead;
    }

    private bool TryReadCookie(ServerHello hello, out Bytes cookie)
    {
        cookie = default;
        if (hello.Find(ExtensionType.Cookie) is not { } data)
            return true;
        if (!CookieExtension.TryRead(data, out var content))
            return exchange.Malformed(ExtensionType.Cookie);
        cookie = content.Cookie;
        return true;
    }
}
