using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Waits until a condition holds.</summary>
public sealed record Wait(Condition Until) : Action
{
    public static readonly ActionDescriptor Description = new("wait", ActionLayer.Wait, "Waits until a condition holds.", [
        new("until", FieldKind.Condition, "the condition"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
