namespace H3Conformance.Scenarios.Actions;

/// <summary>Ends a stream with FIN.</summary>
public sealed record FinishStream(StreamName Stream) : Action
{
    public static readonly ActionDescriptor Description = new("finish_stream", ActionLayer.Stream, "Ends a stream with FIN.", [
        new("stream", FieldKind.Stream, "which", "request"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
