using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>Checks a ClientHello and decides what to answer. Every method is false once the handshake has ended.</summary>
internal sealed class ClientHelloReview(ServerRules rules, ClientHello hello)
{
    private readonly ServerTlsOptions _options = rules.Options;

    public Negotiation Result { get; private set; } = new();

    public bool Run() =>
        CheckLegacyFields()
        && CheckExtensions()
        && CheckVersion()
        && ChooseSuite()
        && ChooseGroup()
        && ChooseScheme()
        && ChooseAlpn()
        && ReadServerName()
        && ReadTransportParameters();

    private bool CheckLegacyFields()
    {
        if (!hello.LegacySessionId.IsEmpty && rules.Refuses(TlsFault.NonEmptyLegacySessionId, "A legacy_session_id asks for compatibility mode."))
            return false;
        return hello.LegacyCompressionMethods == [0]
            || !rules.Refuses(TlsFault.LegacyCompressionMethods, "legacy_compression_methods is not the null method alone.");
    }

    private bool CheckExtensions()
    {
        var types = hello.Extensions.Select(static extension => extension.Type).ToList();
        if (types.Distinct().Count() != types.Count && rules.Refuses(TlsFault.DuplicateExtension, "An extension stands there twice."))
            return false;
        var place = types.IndexOf(ExtensionType.PreSharedKey);
        return place < 0 || place == types.Count - 1
            || !rules.Refuses(TlsFault.PreSharedKeyNotLast, "pre_shared_key is not the last extension.");
    }

    private bool CheckVersion()
    {
        if (!rules.TryGet<SupportedVersionsExtension>(hello, ExtensionType.SupportedVersions, SupportedVersionsExtension.TryRead, out var content))
            return false;
        return content?.Versions.Contains(SupportedVersionsExtension.Tls13) == true
            || !rules.Refuses(TlsFault.UnsupportedVersion, "supported_versions does not offer TLS 1.3.");
    }

    private bool ChooseSuite()
    {
        foreach (var suite in _options.CipherSuites.Where(static suite => suite.IsSupported))
        {
            if (!hello.CipherSuites.Contains(suite))
                continue;
            Result = Result with { Suite = suite };
            return true;
        }

        Result = Result with { Suite = _options.CipherSuites.Count > 0 ? _options.CipherSuites[0] : CipherSuite.Aes128GcmSha256 };
        return !rules.Refuses(TlsFault.NoCommonCipherSuite, "No cipher suite in common.");
    }

    private bool ChooseGroup()
    {
        if (!TryReadGroups(out var groups, out var shares))
            return false;
        var allowed = _options.Groups.Where(group => group.IsSupported && (_options.RequireGroup ?? group) == group).ToList();
        foreach (var group in allowed)
        {
            if (!shares.Any(share => share.Group == group))
                continue;
            Result = Result with { Group = group, Share = shares.First(share => share.Group == group) };
            return true;
        }

        var retry = allowed.Where(groups.Contains).ToList();
        if (retry.Count == 0 && rules.Refuses(TlsFault.NoCommonGroup, "No group in common."))
            return false;
        Result = Result with { Group = retry.Concat(allowed).FirstOrDefault(NamedGroup.X25519) };
        return true;
    }

    private bool TryReadGroups(out ValueList<NamedGroup> groups, out ValueList<KeyShareEntry> shares)
    {
        groups = default;
        shares = default;
        if (!rules.TryGet<SupportedGroupsExtension>(hello, ExtensionType.SupportedGroups, SupportedGroupsExtension.TryRead, out var supported)
            || !rules.TryGet<ClientKeyShareExtension>(hello, ExtensionType.KeyShare, ClientKeyShareExtension.TryRead, out var keyShare))
        {
            return false;
        }

        if (supported is null && rules.Refuses(TlsFault.MissingSupportedGroups, "supported_groups is missing."))
            return false;
        if (keyShare is null && rules.Refuses(TlsFault.MissingKeyShare, "key_share is missing."))
            return false;
        groups = supported?.NamedGroupList ?? [];
        shares = keyShare?.ClientShares ?? [];
        return supported is null || CheckShares(groups, shares);
    }

    private bool CheckShares(ValueList<NamedGroup> groups, ValueList<KeyShareEntry> shares)
    {
        if (shares.Any(share => !groups.Contains(share.Group))
            && rules.Refuses(TlsFault.KeyShareNotInGroups, "A key share is for a group that supported_groups does not name."))
        {
            return false;
        }

        return shares.Select(static share => share.Group).Distinct().Count() == shares.Count
            || !rules.Refuses(TlsFault.DuplicateKeyShare, "Two key shares are for the same group.");
    }

    private bool ChooseScheme()
    {
        if (!rules.TryGet<SignatureAlgorithmsExtension>(
            hello, ExtensionType.SignatureAlgorithms, SignatureAlgorithmsExtension.TryRead, out var content))
        {
            return false;
        }

        var own = _options.Signer.Schemes;
        var common = own.Where(scheme => content?.SupportedSignatureAlgorithms.Contains(scheme) == true).ToList();
        Result = Result with { Scheme = common.Concat(own).First() };
        // RFC 8446 9.2: only a resumption may do without it.
        if (content is null)
        {
            return hello.Find(ExtensionType.PreSharedKey) is not null
                || !rules.Refuses(TlsFault.MissingSignatureAlgorithms, "signature_algorithms is missing.");
        }

        return common.Count > 0 || !rules.Refuses(TlsFault.NoCommonSignatureScheme, "No signature scheme in common.");
    }

    private bool ChooseAlpn()
    {
        if (!rules.TryGet<AlpnExtension>(hello, ExtensionType.ApplicationLayerProtocolNegotiation, AlpnExtension.TryRead, out var content))
            return false;
        if (content is null)
            return !rules.Refuses(TlsFault.MissingApplicationProtocol, "No application protocol is offered.");
        Result = Result with { Alpn = _options.Alpn.FirstOrDefault(content.ProtocolNames.Contains) };
        return Result.Alpn is not null || !rules.Refuses(TlsFault.NoCommonApplicationProtocol, "No application protocol in common.");
    }

    private bool ReadServerName()
    {
        if (!rules.TryGet<ServerNameExtension>(hello, ExtensionType.ServerName, ServerNameExtension.TryRead, out var content))
            return false;
        Result = Result with { ServerName = content?.HostName };
        return true;
    }

    private bool ReadTransportParameters()
    {
        Result = Result with { TransportParameters = hello.Find(ExtensionType.QuicTransportParameters) };
        return Result.TransportParameters is not null
            || !rules.Refuses(TlsFault.MissingTransportParameters, "quic_transport_parameters is missing.");
    }
}
