using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>An instruction from a decoder to an encoder (RFC 9204 section 4.4).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "instruction")]
[JsonDerivedType(typeof(SectionAcknowledgment), "section_acknowledgment")]
[JsonDerivedType(typeof(StreamCancellation), "stream_cancellation")]
[JsonDerivedType(typeof(InsertCountIncrement), "insert_count_increment")]
public abstract record DecoderInstruction : QpackInstruction
{
    /// <summary>Reads one whole instruction; false, with the reader left where it was, where octets are missing.</summary>
    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out DecoderInstruction? instruction)
    {
        var octets = new QpackReader(reader.Rest, int.MaxValue);
        if (!TryRead(ref octets, out instruction))
            return false;
        reader.Seek(reader.Position + octets.Position);
        return true;
    }

    internal static bool TryRead(ref QpackReader reader, [NotNullWhen(true)] out DecoderInstruction? instruction)
    {
        instruction = null;
        var start = reader.Position;
        if (reader.TryPeek(out var first))
            instruction = first switch
            {
                >= 0b1000_0000 => SectionAcknowledgment.Read(ref reader),
                >= 0b0100_0000 => StreamCancellation.Read(ref reader),
                _ => InsertCountIncrement.Read(ref reader),
            };
        if (instruction is null)
            reader.Seek(start);
        return instruction is not null;
    }
}
