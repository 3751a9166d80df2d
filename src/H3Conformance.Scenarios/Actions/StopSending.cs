namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends STOP_SENDING.</summary>
public sealed record StopSending(StreamName Stream, ulong ErrorCode) : Action
{
    public static readonly ActionDescriptor Description = new("stop_sending", ActionLayer.Stream, "Sends STOP_SENDING.", [
        new("stream", FieldKind.Stream, "which", "request"),
        new("error_code", FieldKind.ErrorCode, "the application error code", "0x10c"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
