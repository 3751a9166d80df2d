using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>An instruction from an encoder to a decoder (RFC 9204 section 4.3).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "instruction")]
[JsonDerivedType(typeof(SetDynamicTableCapacity), "set_dynamic_table_capacity")]
[JsonDerivedType(typeof(InsertWithNameReference), "insert_with_name_reference")]
[JsonDerivedType(typeof(InsertWithLiteralName), "insert_with_literal_name")]
[JsonDerivedType(typeof(Duplicate), "duplicate")]
public abstract record EncoderInstruction : QpackInstruction
{
    /// <summary>Reads one whole instruction; false, with the reader left where it was, where octets are missing.</summary>
    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out EncoderInstruction? instruction)
    {
        var octets = new QpackReader(reader.Rest, int.MaxValue);
        if (!TryRead(ref octets, out instruction))
            return false;
        reader.Seek(reader.Position + octets.Position);
        return true;
    }

    internal static bool TryRead(ref QpackReader reader, [NotNullWhen(true)] out EncoderInstruction? instruction)
    {
        instruction = null;
        var start = reader.Position;
        if (reader.TryPeek(out var first))
            instruction = first switch
            {
                >= 0b1000_0000 => InsertWithNameReference.Read(ref reader),
                >= 0b0100_0000 => InsertWithLiteralName.Read(ref reader),
                >= 0b0010_0000 => SetDynamicTableCapacity.Read(ref reader),
                _ => Duplicate.Read(ref reader),
            };
        if (instruction is null)
            reader.Seek(start);
        return instruction is not null;
    }
}
