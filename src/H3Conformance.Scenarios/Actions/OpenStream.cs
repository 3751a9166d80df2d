namespace H3Conformance.Scenarios.Actions;

/// <summary>Opens a bidirectional stream under a name.</summary>
public sealed record OpenStream(StreamName Stream) : Action
{
    public static readonly ActionDescriptor Description = new("open_stream", ActionLayer.Stream, "Opens a bidirectional stream under a name.", [
        new("stream", FieldKind.Stream, "the name", "request"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
