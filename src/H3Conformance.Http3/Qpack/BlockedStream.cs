using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack;

/// <summary>A stream with sections that wait, in their order.</summary>
internal sealed class BlockedStream(ulong streamId)
{
    public ulong StreamId { get; } = streamId;

    /// <summary>Each section with the Required Insert Count it had on arrival: decoded later, the prefix could mean another one.</summary>
    public Queue<(ulong RequiredInsertCount, Bytes Section)> Sections { get; } = [];
}
