namespace H3Conformance.Http3.Qpack;

/// <summary>What a coder found wrong with its input, and the connection error that it is due (RFC 9204 section 6).</summary>
/// <param name="Fault">The rule that was broken.</param>
/// <param name="Code">QPACK_DECOMPRESSION_FAILED, QPACK_ENCODER_STREAM_ERROR or QPACK_DECODER_STREAM_ERROR.</param>
/// <param name="Detail">The values at fault, for people.</param>
public sealed record QpackFailure(QpackFault Fault, H3Error Code, string Detail)
{
    internal static QpackFailure InSection(QpackFault fault, string detail) => new(fault, H3Error.QpackDecompressionFailed, detail);

    internal static QpackFailure OnEncoderStream(QpackFault fault, string detail) => new(fault, H3Error.QpackEncoderStreamError, detail);

    internal static QpackFailure OnDecoderStream(QpackFault fault, string detail) => new(fault, H3Error.QpackDecoderStreamError, detail);

    public override string ToString() => $"{Code}: {Fault} ({Detail})";
}
