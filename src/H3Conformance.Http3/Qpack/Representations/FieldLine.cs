using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>A field line representation (RFC 9204 section 4.5). It writes what it is told, legal or not.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "line")]
[JsonDerivedType(typeof(IndexedFieldLine), "indexed")]
[JsonDerivedType(typeof(IndexedPostBase), "indexed_post_base")]
[JsonDerivedType(typeof(LiteralWithNameReference), "literal_with_name_reference")]
[JsonDerivedType(typeof(LiteralWithPostBaseNameReference), "literal_with_post_base_name_reference")]
[JsonDerivedType(typeof(LiteralWithLiteralName), "literal_with_literal_name")]
[JsonDerivedType(typeof(RawFieldLine), "raw")]
public abstract record FieldLine
{
    public abstract void Write(WireWriter writer);

    public Bytes ToBytes()
    {
        var writer = new WireWriter();
        Write(writer);
        return writer.ToBytes();
    }

    /// <summary>Reads one whole representation; false, with the reader left where it was, where octets are missing.</summary>
    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out FieldLine? line)
    {
        var octets = new QpackReader(reader.Rest, int.MaxValue);
        if (!TryRead(ref octets, out line))
            return false;
        reader.Seek(reader.Position + octets.Position);
        return true;
    }

    internal static bool TryRead(ref QpackReader reader, [NotNullWhen(true)] out FieldLine? line)
    {
        line = null;
        var start = reader.Position;
        if (reader.TryPeek(out var first))
            line = first switch
            {
                >= 0b1000_0000 => IndexedFieldLine.Read(ref reader),
                >= 0b0100_0000 => LiteralWithNameReference.Read(ref reader),
                >= 0b0010_0000 => LiteralWithLiteralName.Read(ref reader),
                >= 0b0001_0000 => IndexedPostBase.Read(ref reader),
                _ => LiteralWithPostBaseNameReference.Read(ref reader),
            };
        if (line is null)
            reader.Seek(start);
        return line is not null;
    }
}
