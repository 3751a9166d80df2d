using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>One PUSH_PROMISE, or one push stream whose push ID is known (RFC 9114 section 4.6).</summary>
/// <param name="PushId">Which push it is about.</param>
/// <param name="Stream">The request stream that promised it, or the push stream itself.</param>
public sealed record PushOutcome(ulong PushId, StreamId Stream)
{
    /// <summary>It is a promise, not a push stream.</summary>
    public bool IsPromise { get; init; }

    /// <summary>The fields of the promised request; empty for a push stream.</summary>
    public ValueList<Field> Fields { get; init; }

    /// <summary>Octets of DATA that the request stream had brought before the promise.</summary>
    public ulong ContentBefore { get; init; }

    /// <summary>What came on the push stream; null for a promise.</summary>
    public StreamOutcome? Response { get; init; }
}
