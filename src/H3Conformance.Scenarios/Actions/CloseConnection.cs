namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends CONNECTION_CLOSE.</summary>
public sealed record CloseConnection(bool Application, ulong ErrorCode, string Reason = "") : Action
{
    public static readonly ActionDescriptor Description = new("close_connection", ActionLayer.Connection, "Sends CONNECTION_CLOSE.", [
        new("application", FieldKind.YesNo, "from the application (0x1d) or the transport (0x1c)", "yes"),
        new("error_code", FieldKind.ErrorCode, "the code", "0x100"),
        new("reason", FieldKind.Text, "the reason phrase", ""),
    ]);

    private protected override ActionDescriptor Described => Description;
}
