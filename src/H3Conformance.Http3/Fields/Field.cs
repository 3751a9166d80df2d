using System.Text.Json.Serialization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>A field line: name and value as octets, in any case and with any content (RFC 9114 section 4.2).</summary>
public readonly record struct Field(Bytes Name, Bytes Value)
{
    /// <summary>Octets that every field adds to a section's size (RFC 9114 section 4.2.2).</summary>
    public const int Overhead = 32;

    /// <summary>Whether the line must stay a literal wherever it is encoded again (RFC 9204 section 4.5.4).</summary>
    public bool NeverIndexed { get; init; }

    /// <summary>Octets that count against SETTINGS_MAX_FIELD_SECTION_SIZE (RFC 9114 section 4.2.2).</summary>
    [JsonIgnore]
    public ulong Size => (ulong)Name.Length + (ulong)Value.Length + Overhead;

    /// <summary>Text whose every character is one octet (ISO 8859-1).</summary>
    public static Field Of(string name, string value) => new(Bytes.Latin1(name), Bytes.Latin1(value));

    /// <summary><c>name: value</c>, with escapes for what is not printable ASCII.</summary>
    public override string ToString() => $"{FieldText.Printable(Name)}: {FieldText.Printable(Value)}";
}
