namespace H3Conformance.Quic.Connection.Sending;

/// <summary>The initial limits of one end (RFC 9000 section 18.2): octets and stream counts.</summary>
/// <param name="Data">initial_max_data.</param>
/// <param name="DataBidirectionalLocal">initial_max_stream_data_bidi_local: streams that this end opens.</param>
/// <param name="DataBidirectionalRemote">initial_max_stream_data_bidi_remote: streams that the other end opens.</param>
/// <param name="DataUnidirectional">initial_max_stream_data_uni.</param>
/// <param name="BidirectionalStreams">initial_max_streams_bidi.</param>
/// <param name="UnidirectionalStreams">initial_max_streams_uni.</param>
public sealed record StreamTableLimits(
    ulong Data,
    ulong DataBidirectionalLocal,
    ulong DataBidirectionalRemote,
    ulong DataUnidirectional,
    ulong BidirectionalStreams,
    ulong UnidirectionalStreams);
