using H3Conformance.Http3.Qpack;

namespace H3Conformance.Http3.Connection;

/// <summary>The two QPACK coders of one end.</summary>
public sealed record QpackCoders(QpackEncoder Encoder, QpackDecoder Decoder);
