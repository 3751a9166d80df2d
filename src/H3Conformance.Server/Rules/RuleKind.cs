namespace H3Conformance.Server.Rules;

/// <summary>What keeping a rule looks like from outside.</summary>
public enum RuleKind
{
    /// <summary>The fault ends the connection.</summary>
    ConnectionError,

    /// <summary>The fault ends its stream only.</summary>
    StreamError,

    /// <summary>What looks odd has to be ignored.</summary>
    Tolerance,

    /// <summary>Something that the server itself has to do.</summary>
    Obligation,
}
