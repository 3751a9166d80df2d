using System.Globalization;
using H3Conformance.Http3;
using H3Conformance.Http3.Connection.Events;
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

    /// <summary>The time that the whole visit had.</summary>
    public TimeSpan Limit { get; init; }

    public bool IsHandshakeComplete => Outcome.Stage >= Stage.AfterTheHandshake;

    public bool HasSettings => Log.All<SettingsReceived>().Any();

    /// <summary>The response to a request of the scenario; null where none came whole.</summary>
    public StreamOutcome? Response(StreamName name) => Outcome.Streams.GetValueOrDefault(name) is { IsAnswered: true } response ? response : null;

    /// <summary>Why nothing better came of it, in words.</summary>
    public string Trouble() => Outcome.Ending switch
    {
        { Cause: EndCause.Close, Application: false, ErrorCode: { } code } => $"closed with {new QuicError(code)}",
        { Cause: EndCause.Close, ErrorCode: { } code } => $"closed with {new H3Error(code)}",
        { Cause: not EndCause.Timeout } ending => OutcomeText.Of(ending),
        _ when Outcome.Streams.Values.FirstOrDefault(static stream => stream.ResetCode is not null) is { } stream => $"the request was {OutcomeText.Of(stream)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"no answer within {Limit.TotalMilliseconds:0} ms"),
    };
}
