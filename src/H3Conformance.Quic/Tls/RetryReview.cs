using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>Checks the second ClientHello against the first one and the HelloRetryRequest (RFC 8446 section 4.1.2).</summary>
internal sealed class RetryReview(ServerRules rules, ClientHello first, NamedGroup group)
{
    // What may differ between the two.
    private static readonly ValueList<ExtensionType> MayChange =
        [ExtensionType.KeyShare, ExtensionType.EarlyData, ExtensionType.Cookie, ExtensionType.PreSharedKey, ExtensionType.Padding];

    /// <summary>False if the handshake ends here.</summary>
    public bool Run(ClientHello second)
    {
        if (!IsSame(second) && rules.Refuses(TlsFault.SecondClientHelloChanged, "The second ClientHello changes more than it may."))
            return false;
        if (second.Find(ExtensionType.EarlyData) is not null
            && rules.Refuses(TlsFault.EarlyDataAfterRetry, "The second ClientHello still offers early data."))
        {
            return false;
        }

        return CheckCookie(second) && CheckShare(second);
    }

    private bool CheckCookie(ClientHello second)
    {
        if (!rules.TryGet<CookieExtension>(second, ExtensionType.Cookie, CookieExtension.TryRead, out var content))
            return false;
        return (content?.Cookie ?? Bytes.Empty) == rules.Options.RetryCookie
            || !rules.Refuses(TlsFault.CookieMismatch, "The cookie is not the one of the HelloRetryRequest.");
    }

    private bool CheckShare(ClientHello second)
    {
        if (!rules.TryGet<ClientKeyShareExtension>(second, ExtensionType.KeyShare, ClientKeyShareExtension.TryRead, out var content))
            return false;
        return content is { ClientShares: [{ } share] } && share.Group == group
            || !rules.Refuses(TlsFault.RetriedKeyShare, $"The second ClientHello does not hold the one key share of {group}.");
    }

    private bool IsSame(ClientHello second) =>
        first.LegacyVersion == second.LegacyVersion
        && first.Random == second.Random
        && first.LegacySessionId == second.LegacySessionId
        && first.CipherSuites == second.CipherSuites
        && first.LegacyCompressionMethods == second.LegacyCompressionMethods
        && Fixed(first) == Fixed(second);

    private static ValueList<Extension> Fixed(ClientHello hello) =>
        hello.Extensions.Where(static extension => !MayChange.Contains(extension.Type)).ToValueList();
}
