namespace H3Conformance.Scenarios.Notation;

/// <summary>A setting: <c>identifier=value</c>, both of them variable-length integers.</summary>
public sealed record SettingShape : Shape
{
    public static readonly NumberShape Id = new(NumberForm.VarInt, NumberNames.Settings);
    public static readonly NumberShape Value = new(NumberForm.VarInt, NumberNames.None);
}
