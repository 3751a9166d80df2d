namespace H3Conformance.Scenarios.Actions;

/// <summary>Lets a stream send beyond MAX_DATA and MAX_STREAM_DATA.</summary>
public sealed record IgnoreCredit(StreamName Stream) : Action
{
    public static readonly ActionDescriptor Description = new("ignore_credit", ActionLayer.Stream, "Lets a stream send beyond MAX_DATA and MAX_STREAM_DATA.", [
        new("stream", FieldKind.Stream, "which", "request"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
