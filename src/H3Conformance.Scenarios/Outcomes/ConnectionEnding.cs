namespace H3Conformance.Scenarios.Outcomes;

/// <summary>How a connection ended, as far as the server is the cause.</summary>
/// <param name="Cause">By what.</param>
/// <param name="Stage">When.</param>
public sealed record ConnectionEnding(EndCause Cause, Stage Stage)
{
    /// <summary>The code of CONNECTION_CLOSE; null where there was none.</summary>
    public ulong? ErrorCode { get; init; }

    /// <summary>The code is of the application (frame type 0x1d), not of the transport (0x1c).</summary>
    public bool Application { get; init; }

    /// <summary>The Frame Type field of a transport close.</summary>
    public ulong FrameType { get; init; }

    public string Reason { get; init; } = "";
}
