using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>RFC 9204 section 4.4.2: 01, Stream ID (6+).</summary>
/// <param name="StreamId">The stream whose field sections will not be decoded.</param>
public sealed record StreamCancellation(PrefixedInteger StreamId) : DecoderInstruction
{
    public override void Write(WireWriter writer) => StreamId.Write(writer, 0b0100_0000, 6);

    internal static StreamCancellation? Read(ref QpackReader reader) =>
        reader.TryReadInteger(6, out var streamId) ? new StreamCancellation(streamId) : null;
}
