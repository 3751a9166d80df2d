using System.Globalization;
using H3Conformance.Http3;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>Events of the transport in words.</summary>
/// <param name="peer">What the other end is called, as <c>the server</c>.</param>
internal sealed class TransportText(string peer)
{
    /// <summary>As the client tells it.</summary>
    public static TransportText OfTheClient { get; } = new("the server");

    public static bool IsTelling(QuicEvent happened) =>
        happened is not (StreamDataReceived or DatagramFrameReceived or TlsMessagePassed or KeyLogged or StreamLimitRaised or StreamResetReceived or StopSendingReceived);

    public string Of(QuicEvent happened) => happened switch
    {
        PacketSent packet => $"sent {packet.Type} {packet.PacketNumber}: {Of(packet.Frames)}",
        PacketReceived packet => $"received {packet.Type} {packet.PacketNumber}: {Of(packet.Frames)}",
        RawDatagramSent raw => $"sent a raw datagram of {raw.Length} octets",
        DatagramDropped dropped => $"dropped {dropped.Length} octets: {dropped.Reason}",
        DatagramFrameNotSent unsent => $"dropped a DATAGRAM frame of {unsent.Length} octets: no more may wait",
        PeerClosed closed => $"{peer} closed: {Of(closed.Close)}",
        TlsFailed failed => $"TLS failed: {failed.Alert} ({failed.Reason})",
        ViolationDetected violation => $"{peer} broke a rule: {violation.Violation.Rule} ({violation.Violation.Code}): {violation.Violation.Detail}",
        HandshakeCompleted { Info: var info } => $"handshake complete: {info.CipherSuite}, {info.Group}, ALPN {info.Alpn}",
        HandshakeConfirmed => "handshake confirmed",
        IdleTimedOut => "idle timeout",
        StatelessResetReceived => "received a stateless reset",
        ConnectionEnded => "the connection is over",
        RetryReceived => "received Retry",
        VersionNegotiationReceived negotiation => $"received Version Negotiation: {negotiation.SupportedVersions}",
        TicketReceived => "received a session ticket",
        NewTokenReceived => "received a token for a later connection",
        PeerTransportParametersReceived => $"received {peer}'s transport parameters",
        EarlyDataDecided early => early.Accepted ? "0-RTT accepted" : "0-RTT rejected",
        KeysUpdated update => string.Create(CultureInfo.InvariantCulture, $"keys updated to generation {update.Generation} by {(update.ByPeer ? peer : "this end")}"),
        _ => happened.ToString(),
    };

    private static string Of(ValueList<Frame> frames) => frames.Count == 0 ? "no frames" : string.Join(", ", frames.Select(Of));

    private static string Of(Frame frame) => frame switch
    {
        StreamFrame stream => $"STREAM {stream.StreamId} at {stream.Offset}, {stream.StreamData.Length} octets{(stream.Fin ? ", FIN" : "")}",
        CryptoFrame crypto => $"CRYPTO at {crypto.Offset}, {crypto.CryptoData.Length} octets",
        AckFrame ack => $"ACK up to {ack.LargestAcknowledged}",
        ResetStreamFrame reset => $"RESET_STREAM {reset.StreamId} {new H3Error(reset.ApplicationProtocolErrorCode.Value)}",
        StopSendingFrame stop => $"STOP_SENDING {stop.StreamId} {new H3Error(stop.ApplicationProtocolErrorCode.Value)}",
        ConnectionCloseFrame close => $"CONNECTION_CLOSE {Of(close)}",
        PaddingFrame padding => $"PADDING {padding.Length}",
        DatagramFrame datagram => $"DATAGRAM of {datagram.Data.Length} octets",
        RawFrame raw => $"{raw.Octets.Length} raw octets",
        _ => frame.Type.ToString(),
    };

    private static string Of(ConnectionCloseFrame close)
    {
        var code = close.Application ? new H3Error(close.ErrorCode.Value).ToString() : new QuicError(close.ErrorCode.Value).ToString();
        return close.ReasonPhrase.IsEmpty ? code : $"{code} (\"{close.ReasonPhrase.ToText()}\")";
    }
}
