namespace H3Conformance.Scenarios.Actions;

/// <summary>Puts what was queued on the network before the next action.</summary>
public sealed record Flush : Action
{
    public static readonly ActionDescriptor Description = new("flush", ActionLayer.Connection, "Puts what was queued on the network before the next action.", []);

    private protected override ActionDescriptor Described => Description;
}
