using System.Text.Json;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>What the handshake agreed on; null for what it did not come to.</summary>
internal static class HandshakeSummary
{
    public static void Write(Utf8JsonWriter json, Outcome outcome)
    {
        var handshake = outcome.Handshake;
        json.WriteStartObject("handshake");
        json.WriteString("version", outcome.Version.ToString());
        json.WriteString("alpn", handshake.Alpn);
        json.WriteString("cipher_suite", handshake.CipherSuite?.ToString());
        json.WriteString("group", handshake.Group?.ToString());
        json.WriteString("signature_scheme", handshake.PeerSignatureScheme?.ToString());
        json.WriteBoolean("hello_retry_request", handshake.HelloRetryRequestSeen);
        json.WriteBoolean("resumed", handshake.PskUsed);
        json.WriteBoolean("early_data_offered", handshake.EarlyDataOffered);
        json.WriteBoolean("early_data_accepted", handshake.EarlyDataAccepted);
        json.WriteStartArray("certificates");
        foreach (var certificate in handshake.PeerCertificates)
            json.WriteBase64StringValue(certificate.Span);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
