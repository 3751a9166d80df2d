using System.Globalization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>One broken rule of a field section.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Name">The field's name as it was received; empty where the fault is that a field is absent.</param>
/// <param name="Index">The field line, from 0; null where the fault is that a field is absent.</param>
public readonly record struct FieldFault(FieldFaultKind Kind, Bytes Name, int? Index)
{
    /// <summary>A fault of absence.</summary>
    public static FieldFault Of(FieldFaultKind kind) => new(kind, Bytes.Empty, null);

    public override string ToString() => Index is { } index
        ? string.Create(CultureInfo.InvariantCulture, $"{Kind} (line {index}, {FieldText.Printable(Name)})")
        : Kind.ToString();
}
