using System.Text.Json.Serialization;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Representations;

/// <summary>An encoded field section as data (RFC 9204 section 4.5): whatever prefix and representations, matching or not.</summary>
/// <param name="Prefix">Null for none at all.</param>
/// <param name="Lines">The representations in their order.</param>
public sealed record RawFieldSection(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] FieldSectionPrefix? Prefix,
    [property: JsonConverter(typeof(ValueListJsonConverter<FieldLine>))] ValueList<FieldLine> Lines)
{
    /// <summary>Lines behind the prefix of a section without references to the dynamic table.</summary>
    public static RawFieldSection Of(params ReadOnlySpan<FieldLine> lines) => new(FieldSectionPrefix.Zero, ValueList.Create(lines));

    public void Write(WireWriter writer)
    {
        Prefix?.Write(writer);
        foreach (var line in Lines)
            line.Write(writer);
    }

    public Bytes ToBytes()
    {
        var writer = new WireWriter();
        Write(writer);
        return writer.ToBytes();
    }

    /// <summary>Reads all that is left; what would not be written again as it is becomes a <see cref="RawFieldLine"/>. False where the prefix is incomplete.</summary>
    public static bool TryRead(ref WireReader reader, out RawFieldSection section)
    {
        section = Of();
        var octets = new QpackReader(reader.Rest, int.MaxValue);
        if (!FieldSectionPrefix.TryRead(ref octets, out var prefix))
            return false;
        reader.Seek(reader.Position + octets.Position);
        var lines = new List<FieldLine>();
        while (!reader.AtEnd)
            lines.Add(ReadLine(ref reader));
        section = new RawFieldSection(prefix, lines.ToValueList());
        return true;
    }

    private static FieldLine ReadLine(ref WireReader reader)
    {
        var rest = reader.Rest;
        if (!FieldLine.TryRead(ref reader, out var line))
            return new RawFieldLine(reader.ReadRest());
        var octets = rest[..(rest.Length - reader.Remaining)];
        return octets.SequenceEqual(line.ToBytes()) ? line : new RawFieldLine(Bytes.Copy(octets));
    }
}
