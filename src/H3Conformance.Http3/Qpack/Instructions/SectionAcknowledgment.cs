using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>RFC 9204 section 4.4.1: 1, Stream ID (7+).</summary>
/// <param name="StreamId">The stream whose earliest unacknowledged field section was decoded.</param>
public sealed record SectionAcknowledgment(PrefixedInteger StreamId) : DecoderInstruction
{
    public override void Write(WireWriter writer) => StreamId.Write(writer, 0b1000_0000, 7);

    internal static SectionAcknowledgment? Read(ref QpackReader reader) =>
        reader.TryReadInteger(7, out var streamId) ? new SectionAcknowledgment(streamId) : null;
}
