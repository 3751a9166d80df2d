using System.Text;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Origin;

/// <summary>A request as it came to the origin over HTTP/1.1 (RFC 9112 section 3).</summary>
/// <param name="Raw">Its octets.</param>
public sealed record OriginRequest(Bytes Raw)
{
    public string Method { get; init; } = "";

    /// <summary>The request target as it was written.</summary>
    public string Target { get; init; } = "";

    /// <summary>Names as they were written.</summary>
    public ValueList<Field> Fields { get; init; }

    public Bytes Content { get; init; }

    /// <summary>Why this is no HTTP/1.1 request; null where it is one.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether the octets of the header section have this in a field's value, even if they are no HTTP/1.1 request.</summary>
    /// <param name="name">Whatever its case.</param>
    /// <param name="part">As it was written.</param>
    public bool HasInHeader(string name, string part) =>
        Encoding.Latin1.GetString(Raw.Span).Split("\r\n\r\n", 2)[0].Split('\n')
            .Any(line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase) && line[(name.Length + 1)..].Contains(part, StringComparison.Ordinal));

    /// <summary>The values of a field, whatever the case of its name.</summary>
    public IReadOnlyList<string> ValuesOf(string name) =>
        [.. Fields.Where(field => field.Name.ToText().Equals(name, StringComparison.OrdinalIgnoreCase)).Select(static field => field.Value.ToText())];
}
