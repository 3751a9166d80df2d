namespace H3Conformance.Scenarios.Outcomes;

/// <summary>How far a connection had come.</summary>
public enum Stage
{
    /// <summary>Nothing had come back.</summary>
    BeforeAnyReply,

    InTheHandshake,

    AfterTheHandshake,

    /// <summary>After the first response.</summary>
    AfterARequest,
}
