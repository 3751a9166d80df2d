namespace H3Conformance.Server.Mutations;

/// <summary>The kinds of reactions to a fault.</summary>
public enum ReactionKind
{
    /// <summary>It goes on as if nothing was wrong.</summary>
    None,

    CloseConnection,

    AbortStream,

    /// <summary>It falls silent: packets are acknowledged, and nothing else happens any more.</summary>
    Hang,
}
