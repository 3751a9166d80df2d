namespace H3Conformance.Server.Mutations;

/// <summary>How a mutant breaks a rule.</summary>
public enum MutationKind
{
    /// <summary>The rule does not exist: the fault passes, the obligation is not met.</summary>
    Omitted,

    /// <summary>The reaction comes with another code.</summary>
    WrongCode,

    /// <summary>A stream error where a connection error is due, or the other way round.</summary>
    WrongScope,

    /// <summary>The fault is acknowledged, and nothing comes after it.</summary>
    Hang,

    /// <summary>What has to be ignored ends the connection.</summary>
    Overreaction,
}
