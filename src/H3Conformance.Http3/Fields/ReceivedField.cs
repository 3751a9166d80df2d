using System.Text;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>A field line at its place in a section, by its name in lower case, so that a wrong case is one fault and not many.</summary>
internal sealed record ReceivedField(int Index, string Name, Field Field)
{
    public Bytes Value => Field.Value;

    public bool IsPseudoHeader => Name.StartsWith(':');

    public FieldFault Fault(FieldFaultKind kind) => new(kind, Field.Name, Index);

    public static List<ReceivedField> Of(IReadOnlyList<Field> fields)
    {
        var received = new List<ReceivedField>(fields.Count);
        for (var i = 0; i < fields.Count; i++)
            received.Add(new ReceivedField(i, Encoding.Latin1.GetString(fields[i].Name).ToLowerInvariant(), fields[i]));
        return received;
    }
}
