using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Verdicts;

/// <summary>Outcomes that tell nothing about a rule, because the server never had to look at the fault.</summary>
public static class Moot
{
    /// <summary>The response was there before the fault: it need not wait for the rest of the request (RFC 9114 section 4.1).</summary>
    public static Func<Outcome, string?> WhenAnsweredEarly(StreamName stream) => outcome =>
        outcome.Streams.GetValueOrDefault(stream) is { AnsweredEarly: true } ? $"the server answered '{stream}' before the fault was sent, as RFC 9114 4.1 lets it" : null;

    /// <summary>The server answered early and asked for no more of the request (RFC 9114 section 4.1).</summary>
    public static Func<Outcome, string?> WhenNoLongerRead(StreamName stream) => outcome =>
        outcome.Streams.GetValueOrDefault(stream) is { AnsweredEarly: true, StopCode: not null } ? $"the server answered '{stream}' and stopped reading it before the fault was sent, as RFC 9114 4.1 lets it" : null;

    /// <summary>CONNECT was not accepted (RFC 9110 section 9.3.6).</summary>
    public static Func<Outcome, string?> WithoutTunnel(StreamName stream) => outcome =>
        outcome.Streams.GetValueOrDefault(stream) is { Status: >= 200 and < 300 } ? null : "the server opens no tunnel";
}
