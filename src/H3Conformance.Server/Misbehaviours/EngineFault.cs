namespace H3Conformance.Server.Misbehaviours;

/// <summary>A fault that no list of actions can hold, since it lies before the connection or depends on what the client chose.</summary>
public enum EngineFault
{
    None,

    /// <summary>A valid Retry, and one more in answer to the Initial that brings its token.</summary>
    SecondRetry,

    /// <summary>A Retry with a wrong integrity tag, ahead of the right answer.</summary>
    ForgedRetry,

    /// <summary>Version Negotiation that lists the client's version, ahead of the right answer.</summary>
    OfferedVersionListed,

    /// <summary>Version Negotiation in the middle of the handshake.</summary>
    LateVersionNegotiation,

    /// <summary>Version Negotiation that lists a reserved version only.</summary>
    NoCommonVersion,

    /// <summary>A certificate for another host.</summary>
    ForeignCertificate,
}
