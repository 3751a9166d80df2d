namespace H3Conformance.Scenarios.Actions;

/// <summary>Lets streams be opened beyond MAX_STREAMS.</summary>
public sealed record IgnoreStreamLimits : Action
{
    public static readonly ActionDescriptor Description = new("ignore_stream_limits", ActionLayer.Stream, "Lets streams be opened beyond MAX_STREAMS.", []);

    private protected override ActionDescriptor Described => Description;
}
