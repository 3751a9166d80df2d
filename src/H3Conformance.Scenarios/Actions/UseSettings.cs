using H3Conformance.Http3.Settings;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Announces these settings in place of the usual ones.</summary>
public sealed record UseSettings(ValueList<Setting> Settings) : Action
{
    public static readonly ActionDescriptor Description = new("use_settings", ActionLayer.Http3Frame, "Announces these settings in place of the usual ones.", [
        new("settings", FieldKind.Settings, "identifiers and values", ""),
    ]);

    private protected override ActionDescriptor Described => Description;

    private protected override bool ShapesTheConnection => true;
}
