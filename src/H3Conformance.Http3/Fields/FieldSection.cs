using System.Text.Json.Serialization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>The field lines of one header or trailer section, in their order, exactly as they are sent or were received.</summary>
public sealed record FieldSection([property: JsonConverter(typeof(ValueListJsonConverter<Field>))] ValueList<Field> Fields)
{
    public static readonly FieldSection Empty = new(ValueList<Field>.Empty);

    /// <summary>Octets that count against SETTINGS_MAX_FIELD_SECTION_SIZE (RFC 9114 section 4.2.2).</summary>
    [JsonIgnore]
    public ulong Size => Fields.Aggregate(0UL, static (sum, line) => sum + line.Size);

    public static FieldSection Of(params ReadOnlySpan<Field> fields) => new(ValueList.Create(fields));

    /// <summary>The value of the first line of exactly this name; null where there is none.</summary>
    public Bytes? Find(string name) => FieldLines.First(Fields, name);

    /// <summary>The values of all lines of exactly this name.</summary>
    public IEnumerable<Bytes> FindAll(string name) => FieldLines.All(Fields, name);

    /// <summary>One more line at the end.</summary>
    public FieldSection With(string name, string value) => With(Field.Of(name, value));

    /// <summary>One more line at the end.</summary>
    public FieldSection With(Field field) => new((ValueList<Field>)[.. Fields, field]);

    /// <summary>One more line before all others.</summary>
    public FieldSection WithFirst(string name, string value) => new((ValueList<Field>)[Field.Of(name, value), .. Fields]);

    /// <summary>Another value in the first line of this name, at its place; a new line at the end where there is none.</summary>
    public FieldSection Replace(string name, string value)
    {
        var index = FieldLines.IndexOf(Fields, name);
        if (index < 0)
            return With(name, value);
        var fields = Fields.ToArray();
        fields[index] = Field.Of(name, value);
        return new(fields.ToValueList());
    }

    /// <summary>All lines but those of this name.</summary>
    public FieldSection Without(string name)
    {
        var octets = Bytes.Latin1(name);
        return new(Fields.Where(field => field.Name != octets).ToValueList());
    }
}
