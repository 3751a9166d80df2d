namespace H3Conformance.Scenarios.Targets;

/// <summary>Whether a target's certificate is looked at.</summary>
public enum CertificateTrust
{
    /// <summary>By the roots of the platform.</summary>
    Verify,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>By the roots of one file.</summary>
    Pinned,
}
