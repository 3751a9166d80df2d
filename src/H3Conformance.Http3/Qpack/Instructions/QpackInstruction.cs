using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Instructions;

/// <summary>Anything that can be written on an encoder or decoder stream (RFC 9204 sections 4.3 and 4.4). It writes what it is told, legal or not.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "instruction")]
[JsonDerivedType(typeof(SetDynamicTableCapacity), "set_dynamic_table_capacity")]
[JsonDerivedType(typeof(InsertWithNameReference), "insert_with_name_reference")]
[JsonDerivedType(typeof(InsertWithLiteralName), "insert_with_literal_name")]
[JsonDerivedType(typeof(Duplicate), "duplicate")]
[JsonDerivedType(typeof(SectionAcknowledgment), "section_acknowledgment")]
[JsonDerivedType(typeof(StreamCancellation), "stream_cancellation")]
[JsonDerivedType(typeof(InsertCountIncrement), "insert_count_increment")]
[JsonDerivedType(typeof(RawInstruction), "raw")]
public abstract record QpackInstruction
{
    public abstract void Write(WireWriter writer);

    public Bytes ToBytes()
    {
        var writer = new WireWriter();
        Write(writer);
        return writer.ToBytes();
    }
}
