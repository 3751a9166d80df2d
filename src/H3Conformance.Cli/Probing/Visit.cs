using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Cli.Probing;

/// <summary>One connection to the server, after it.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Log">What happened on it.</param>
internal sealed record Visit(Outcome Outcome, VisitLog Log)
{
    /// <summary>What the TLS handshake found out.</summary>
    public required HandshakeInfo Tls { get; init; }

    /// <summary>The version that the connection ended up with.</summary>
    public required QuicVersion Version { get; init; }

    /// <summary>The least round trip; null without a sample.</summary>
    public TimeSpan? RttMinimum { get; init; }

    /// <summary>RFC 9002 section 5.3; null without a sample.</summary>
    public TimeSpan? RttSmoothed { get; init; }

    /// <summary>Insertions that our encoder made, and those that the server acknowledged (RFC 9204 section 2.1.4).</summary>
    public (ulong Made, ulong Acknowledged) Insertions { get; init; }

    /// <summary>The time for the whole visit ran out: so much it had.</summary>
    public TimeSpan? RanOutAfter { get; init; }

    public bool IsHandshakeComplete => Outcome.Stage >= Stage.AfterTheHandshake;

    /// <summary>The response to a request of the scenario; null where none came whole.</summary>
    public StreamOutcome? Response(StreamName name) => Outcome.Streams.GetValueOrDefault(name) is { IsAnswered: true } response ? response : null;

    /// <summary>Why nothing better came of it, in words.</summary>
    public string Trouble()
    {
        if (Outcome.Ending is { Cause: not EndCause.Timeout } ending)
            return OutcomeText.Of(ending);
        return RanOutAfter is { } limit ? $"no answer within {limit.TotalMilliseconds:0} ms" : "no answer";
    }
}
