using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>A field section was decoded: of HEADERS, or of PUSH_PROMISE where a push ID is given.</summary>
public sealed record FieldsReceived(StreamId Stream, FieldSection Fields, ulong? PushId) : Http3Event
{
    /// <summary>The Required Insert Count is larger than the references need (RFC 9204 section 2.2.1).</summary>
    public bool OverstatesInsertCount { get; init; }

    /// <summary>As declared by the section's prefix (RFC 9204 section 4.5.1.1); 0 where it could not be decoded.</summary>
    public ulong RequiredInsertCount { get; init; }

    /// <summary>The absolute indices of the dynamic entries that the section refers to.</summary>
    public ValueList<ulong> References { get; init; }
}
