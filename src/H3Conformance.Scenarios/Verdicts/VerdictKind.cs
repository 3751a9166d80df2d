namespace H3Conformance.Scenarios.Verdicts;

/// <summary>What a test says about a server.</summary>
public enum VerdictKind
{
    Pass,

    /// <summary>Something that the RFC allows in place of the primary result, or a SHOULD not met.</summary>
    PassWithNote,

    Fail,

    /// <summary>The evidence does not suffice either way.</summary>
    Inconclusive,

    /// <summary>The server lacks what the rule is about.</summary>
    NotOffered,

    /// <summary>Two runs of the same scenario ended differently.</summary>
    Unstable,
}
