using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>Reads from a connection how it came about.</summary>
internal static class HandshakeReading
{
    public static HandshakeFacts Of(Visit visit) => new()
    {
        Version = visit.Version.ToString(),
        Alpn = visit.Tls.Alpn,
        CipherSuite = visit.Tls.CipherSuite?.ToString(),
        Group = visit.Tls.Group?.ToString(),
        SignatureScheme = visit.Tls.PeerSignatureScheme?.ToString(),
        HelloRetryRequest = visit.Tls.HelloRetryRequestSeen,
        Retry = visit.Log.All<RetryReceived>().Any(),
        ClientCertificateRequested = visit.Log.All<TlsMessagePassed>().Any(static passed => passed is { Sent: false, Message: CertificateRequest }),
        Confirmed = visit.Log.All<HandshakeConfirmed>().Any(),
        NewTokens = visit.Log.All<NewTokenReceived>().Select(static received => received.Token).Distinct().Count(),
        ConnectionIdsIssued = visit.Log.All<PacketReceived>()
            .SelectMany(static packet => packet.Frames)
            .OfType<NewConnectionIdFrame>()
            .Select(static frame => frame.SequenceNumber.Value)
            .Distinct()
            .Count(),
        ConnectionIdLength = visit.Outcome.Announced.TransportParameters.InitialSourceConnectionId?.Length,
    };
}
