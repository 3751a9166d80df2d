using System.Globalization;
using H3Conformance.Cli.Probing.Facts;

namespace H3Conformance.Cli.Probing.Screen;

/// <summary>What the screen says about TLS.</summary>
internal static class TlsSection
{
    public static Section Of(ProbeReport report)
    {
        var rows = new RowsOf(report);
        return new Section(
            "TLS",
            rows.Row("chosen", "handshake", report.Handshake, Chosen),
            rows.Row("ALPN", "alpn", report.Alpn, Words.Choices),
            rows.Row("cipher suites", "cipher_suites", report.CipherSuites, Words.Choices),
            rows.Row("groups", "groups", report.Groups, Words.Choices),
            rows.Row("without a key share", "hello_retry_request", report.HelloRetryRequest, static facts => facts.Sent ? $"HelloRetryRequest for {facts.Group}" : $"no HelloRetryRequest; {facts.Group}"),
            rows.Row("certificate", "certificate", report.Certificate, static facts => $"{facts.Subject}; issuer {facts.Issuer}"),
            rows.Row("names", "certificate", report.Certificate, static facts => Words.List(facts.Names)),
            rows.Row("key, signature", "certificate", report.Certificate, static facts => string.Create(CultureInfo.InvariantCulture, $"{facts.Key}; signed with {facts.Signature}; {facts.ChainLength} in the chain")),
            rows.Row("valid", "certificate", report.Certificate, static facts => string.Create(CultureInfo.InvariantCulture, $"{facts.NotBefore:yyyy-MM-dd} to {facts.NotAfter:yyyy-MM-dd}")),
            rows.Row("trusted", "trust", report.Trust, static facts => facts.Trusted switch { null => "not asked", true => "yes", false => $"no: {facts.Fault}" }),
            rows.Row("resumption", "resumption", report.Resumption, Resumption));
    }

    private static string Chosen(HandshakeFacts facts) =>
        $"{facts.Alpn ?? "no ALPN"}, {facts.CipherSuite}, {facts.Group}, {facts.SignatureScheme}"
        + (facts.HelloRetryRequest ? ", after a HelloRetryRequest" : "")
        + (facts.ClientCertificateRequested ? "; a client certificate is asked for" : "");

    private static string Resumption(ResumptionFacts facts)
    {
        if (facts.Tickets == 0)
            return "no ticket came";
        var early = facts.EarlyData switch
        {
            EarlyDataAnswer.Accepted when facts.EarlyDataStatus is { } status => string.Create(CultureInfo.InvariantCulture, $"0-RTT accepted, a request in it has status {status}"),
            EarlyDataAnswer.Accepted => "0-RTT accepted",
            EarlyDataAnswer.Refused => "0-RTT refused",
            _ => "0-RTT not offered",
        };
        return string.Create(CultureInfo.InvariantCulture, $"tickets {facts.Tickets}, good for {facts.Lifetime} s; {(facts.Resumed ? "resumed" : "not resumed")}; {early}");
    }
}
