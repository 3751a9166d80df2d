using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Verdicts;

/// <summary>Outcomes that tell nothing about a rule, because the server never had to look at the fault.</summary>
public static class Moot
{
    /// <summary>The request was left unfinished, so a successful answer shows that the server did not wait for what came last (RFC 9114 section 4.1).</summary>
    public static Func<Outcome, string?> WhenAnsweredUnfinished(StreamName stream) => outcome =>
        Success(outcome, stream) is null ? null : $"the server answered '{stream}' without the rest of it, as RFC 9114 4.1 lets it";

    /// <summary>A successful answer that does not give the content back may have been made without reading the request to its end (RFC 9114 section 4.1).</summary>
    public static Func<Outcome, string?> UnlessEchoed(StreamName stream, Bytes content) => outcome =>
        Success(outcome, stream) is { } answer && answer.Content != content
            ? $"nothing shows that the server read '{stream}' to its end, and RFC 9114 4.1 lets it answer without"
            : null;

    /// <summary>CONNECT was not accepted (RFC 9110 section 9.3.6).</summary>
    public static Func<Outcome, string?> WithoutTunnel(StreamName stream) => outcome =>
        outcome.Streams.GetValueOrDefault(stream) is { Status: >= 200 and < 300 } ? null : "the server opens no tunnel";

    private static StreamOutcome? Success(Outcome outcome, StreamName stream) =>
        outcome.Ending is null && outcome.Streams.GetValueOrDefault(stream) is { IsAnswered: true, Status: >= 200 and < 400 } answer ? answer : null;
}
