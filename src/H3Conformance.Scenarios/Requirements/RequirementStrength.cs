namespace H3Conformance.Scenarios.Requirements;

/// <summary>What it means when a requirement is not met (RFC 2119).</summary>
public enum RequirementStrength
{
    /// <summary>A violation is a failure.</summary>
    Absolute,

    /// <summary>A violation is worth a note.</summary>
    Recommended,

    /// <summary>There is no violation: both ways conform.</summary>
    Optional,
}
