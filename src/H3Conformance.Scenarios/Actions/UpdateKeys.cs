namespace H3Conformance.Scenarios.Actions;

/// <summary>Protects the next packets with the next generation of 1-RTT keys.</summary>
public sealed record UpdateKeys : Action
{
    public static readonly ActionDescriptor Description = new("update_keys", ActionLayer.Packet, "Protects the next packets with the next generation of 1-RTT keys.", []);

    private protected override ActionDescriptor Described => Description;
}
