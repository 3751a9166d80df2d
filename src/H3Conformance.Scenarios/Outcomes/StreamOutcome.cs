using H3Conformance.Http3;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Outcomes;

/// <summary>What came back on one request stream.</summary>
public sealed record StreamOutcome(StreamId Stream)
{
    /// <summary>The final status code; null where no final response came.</summary>
    public int? Status { get; init; }

    /// <summary>The interim status codes in order.</summary>
    public ValueList<int> InterimStatuses { get; init; }

    public ValueList<Field> Fields { get; init; }

    public ValueList<Field> Trailers { get; init; }

    /// <summary>Octets of DATA.</summary>
    public ulong ContentLength { get; init; }

    /// <summary>The first octets of DATA, 64 KiB at most.</summary>
    public Bytes Content { get; init; }

    /// <summary>FIN came.</summary>
    public bool Finished { get; init; }

    /// <summary>The code of RESET_STREAM.</summary>
    public H3Error? ResetCode { get; init; }

    /// <summary>The code of STOP_SENDING.</summary>
    public H3Error? StopCode { get; init; }

    /// <summary>A final response came whole.</summary>
    public bool IsAnswered => Status is not null && Finished && ResetCode is null;

    /// <summary>Nothing more can come.</summary>
    public bool IsOver => Finished || ResetCode is not null;
}
