namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends RESET_STREAM.</summary>
public sealed record ResetStream(StreamName Stream, ulong ErrorCode, ulong? FinalSize = null) : Action
{
    public static readonly ActionDescriptor Description = new("reset_stream", ActionLayer.Stream, "Sends RESET_STREAM.", [
        new("stream", FieldKind.Stream, "which", "request"),
        new("error_code", FieldKind.ErrorCode, "the application error code", "0x10c"),
        new("final_size", FieldKind.Number, "in octets; empty for the true one", ""),
    ]);

    private protected override ActionDescriptor Described => Description;
}
