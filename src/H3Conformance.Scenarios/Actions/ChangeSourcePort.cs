namespace H3Conformance.Scenarios.Actions;

/// <summary>Goes on from another local port, as after a NAT rebinding or a migration.</summary>
public sealed record ChangeSourcePort : Action
{
    public static readonly ActionDescriptor Description = new("change_source_port", ActionLayer.Datagram, "Goes on from another local port, as after a NAT rebinding or a migration.", []);

    private protected override ActionDescriptor Described => Description;
}
