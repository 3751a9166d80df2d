using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>
/// Chooses a pre-shared key among those that a ClientHello offers (RFC 8446 section 4.2.11).
/// <c>raw</c>: The hello as it came, for its binders.
/// </summary>
internal sealed class PskReview(ServerRules rules, ClientHello hello, Bytes raw, Transcript transcript)
{
    private readonly ServerTlsOptions _options = rules.Options;
    private PskIdentity _chosen;

    /// <summary>Completes a negotiation; false if the handshake ends here.</summary>
    public bool Run(ref Negotiation negotiation, QuicVersion version, DateTimeOffset wallClock)
    {
        negotiation = negotiation with { EarlyDataOffered = hello.Find(ExtensionType.EarlyData) is not null };
        if (!rules.TryGet<OfferedPsksExtension>(hello, ExtensionType.PreSharedKey, OfferedPsksExtension.TryRead, out var offered))
            return false;
        if (offered is null)
            return true;
        if (!CheckModes(out var allowed))
            return false;
        if (offered.Identities.Count != offered.Binders.Count
            && rules.Refuses(TlsFault.BinderCount, $"{offered.Identities.Count} identities have {offered.Binders.Count} binders."))
        {
            return false;
        }

        return !allowed || Choose(offered, ref negotiation, version, wallClock);
    }

    /// <summary>Whether early data can be taken with what was negotiated.</summary>
    public bool AcceptsEarlyData(Negotiation negotiation, DateTimeOffset wallClock) =>
        _options.AcceptEarlyData
        && negotiation is { EarlyDataOffered: true, SelectedIdentity: 0, Session: { MaxEarlyDataSize: > 0 } session }
        && session.Suite == negotiation.Suite
        && session.Alpn == (negotiation.Alpn ?? "")
        && session.ApplicationState == _options.ApplicationState
        && session.IsOfAge(_chosen.ObfuscatedTicketAge, wallClock)
        && _options.SpentTickets?.TrySpend(_chosen.Identity, session.IssuedAt) != false;

    private bool CheckModes(out bool allowed)
    {
        allowed = false;
        if (!rules.TryGet<PskKeyExchangeModesExtension>(
            hello, ExtensionType.PskKeyExchangeModes, PskKeyExchangeModesExtension.TryRead, out var modes))
        {
            return false;
        }

        allowed = modes is null || modes.KeModes.Span.Contains(PskKeyExchangeModesExtension.PskDheKe);
        return modes is not null
            || !rules.Refuses(TlsFault.MissingPskKeyExchangeModes, "pre_shared_key comes without psk_key_exchange_modes.");
    }

    private bool Choose(OfferedPsksExtension offered, ref Negotiation negotiation, QuicVersion version, DateTimeOffset wallClock)
    {
        var sealer = new TicketSealer(_options.TicketKey);
        for (var i = 0; i < Math.Min(offered.Identities.Count, offered.Binders.Count); i++)
        {
            if (!sealer.TryOpen(offered.Identities[i].Identity, out var session)
                || !session.IsValidAt(wallClock)
                || session.Version != version
                || session.Suite.Hash != negotiation.Suite.Hash)
            {
                continue;
            }

            if (!IsBound(offered, i, session) && rules.Refuses(TlsFault.InvalidBinder, "The binder of a pre-shared key is not valid."))
                return false;
            _chosen = offered.Identities[i];
            negotiation = negotiation with { Session = session, SelectedIdentity = (ushort)i };
            return true;
        }

        return true;
    }

    private bool IsBound(OfferedPsksExtension offered, int index, SealedSession session)
    {
        var data = hello.Find(ExtensionType.PreSharedKey) ?? Bytes.Empty;
        var offset = PskBinders.OffsetIn(raw, new Extension(ExtensionType.PreSharedKey, data), offered);
        if (offset < 0)
            return false;
        var hash = transcript.HashWith(session.Suite.Hash, raw.Slice(0, offset));
        return offered.Binders[index] == new KeySchedule(session.Suite.Hash, session.Psk).Binder(hash);
    }
}
