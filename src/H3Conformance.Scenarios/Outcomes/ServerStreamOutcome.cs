using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>A unidirectional stream that the server opened.</summary>
/// <param name="Stream">Its ID.</param>
/// <param name="Type">What it is for.</param>
public sealed record ServerStreamOutcome(StreamId Stream, Http3StreamType Type)
{
    /// <summary>The types of its frames in order, the first 64 at most; empty for streams without frames.</summary>
    public ValueList<Http3FrameType> FrameTypes { get; init; }

    /// <summary>FIN or RESET_STREAM came.</summary>
    public bool IsClosed { get; init; }
}
