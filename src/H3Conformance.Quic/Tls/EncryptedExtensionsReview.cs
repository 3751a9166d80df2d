using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>Reads what a server agrees to in EncryptedExtensions. Every method is false once the handshake has ended.</summary>
/// <param name="exchange">Where a fault ends the handshake.</param>
/// <param name="options">What was asked for.</param>
/// <param name="alpnWasEdited">The offer of protocols was made wrong on purpose: whatever the server makes of it is its own affair.</param>
/// <param name="info">What is known so far.</param>
internal sealed class EncryptedExtensionsReview(HandshakeExchange exchange, ClientTlsOptions options, bool alpnWasEdited, HandshakeInfo info)
{
    public HandshakeInfo Info { get; private set; } = info;

    public Bytes TransportParameters { get; private set; }

    public bool Run(EncryptedExtensions message, bool earlyDataOffered) =>
        ReadAlpn(message) && ReadEarlyData(message, earlyDataOffered) && ReadTransportParameters(message);

    private bool ReadAlpn(EncryptedExtensions message)
    {
        if (message.Find(ExtensionType.ApplicationLayerProtocolNegotiation) is not { } data)
        {
            // RFC 9001 8.1: without an agreed protocol there is no connection.
            if (options.Alpn.Count > 0 && !alpnWasEdited)
                exchange.Fail(TlsAlert.NoApplicationProtocol, "The server selects no application protocol.");
            return !exchange.IsDead;
        }

        if (!AlpnExtension.TryRead(data, out var alpn) || alpn.ProtocolNames.Count != 1)
            return exchange.Malformed(ExtensionType.ApplicationLayerProtocolNegotiation);
        Info = Info with { Alpn = alpn.ProtocolNames[0] };
        if (!alpnWasEdited && options.Alpn.Count > 0 && !options.Alpn.Contains(alpn.ProtocolNames[0]))
            exchange.Fail(TlsAlert.IllegalParameter, $"The server selects the protocol '{alpn.ProtocolNames[0]}', which was not offered.");
        return !exchange.IsDead;
    }

    private bool ReadEarlyData(EncryptedExtensions message, bool offered)
    {
        if (message.Find(ExtensionType.EarlyData) is not { } data)
            return true;
        if (!EarlyDataExtension.TryRead(data, out _))
            return exchange.Malformed(ExtensionType.EarlyData);
        if (!offered || !Info.PskUsed || options.Ticket!.Suite != Info.CipherSuite || options.Ticket.Alpn != Info.Alpn)
            exchange.Fail(TlsAlert.IllegalParameter, "The server accepts 0-RTT data that does not fit what it selects.");
        Info = Info with { EarlyDataAccepted = !exchange.IsDead };
        return !exchange.IsDead;
    }

    private bool ReadTransportParameters(EncryptedExtensions message)
    {
        TransportParameters = message.Find(ExtensionType.QuicTransportParameters) ?? Bytes.Empty;
        if (message.Find(ExtensionType.QuicTransportParameters) is null)
            exchange.Fail(TlsAlert.MissingExtension, "The server sends no quic_transport_parameters.");
        return !exchange.IsDead;
    }
}
