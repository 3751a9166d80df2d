using H3Conformance.Quic.Connection;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Switches something that the QUIC engine does by itself.</summary>
public sealed record SwitchTransport(Automatism Automatism, bool On) : Action
{
    public static readonly ActionDescriptor Description = new("switch_transport", ActionLayer.Engine, "Switches something that the QUIC engine does by itself.", [
        new("automatism", FieldKind.Choice, "which"),
        new("on", FieldKind.YesNo, "on or off", "no"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
