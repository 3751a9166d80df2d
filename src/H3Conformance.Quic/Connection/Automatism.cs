namespace H3Conformance.Quic.Connection;

/// <summary>What an engine does by itself. All are on for a polite endpoint; each can be switched off.</summary>
public enum Automatism
{
    /// <summary>Sends ACK frames.</summary>
    Acknowledge,

    /// <summary>Sends again what was lost, and probes when acknowledgments stay out.</summary>
    Retransmit,

    /// <summary>Raises MAX_DATA, MAX_STREAM_DATA and MAX_STREAMS as data is consumed.</summary>
    RaiseCredit,

    /// <summary>Stays within the peer's credit and stream limits.</summary>
    ObeyCredit,

    /// <summary>Stays within the congestion window.</summary>
    ObeyCongestion,

    /// <summary>Sends the TLS messages that the handshake machine makes.</summary>
    Handshake,

    /// <summary>Answers PATH_CHALLENGE.</summary>
    PathResponse,

    /// <summary>Retires connection IDs as the peer asks.</summary>
    RetireConnectionIds,

    /// <summary>Issues connection IDs up to the peer's limit.</summary>
    IssueConnectionIds,

    /// <summary>Repeats CONNECTION_CLOSE when packets come after it.</summary>
    CloseReply,

    /// <summary>Follows a key update of the peer.</summary>
    KeyUpdateReply,

    /// <summary>Gives up after the idle timeout.</summary>
    IdleTimeout,

    /// <summary>Pads datagrams with Initial packets to 1200 octets.</summary>
    PadInitials,

    /// <summary>Starts again with a version that a Version Negotiation packet lists.</summary>
    VersionNegotiation,

    /// <summary>Starts again with the token of a Retry packet.</summary>
    Retry,

    /// <summary>Answers STOP_SENDING with RESET_STREAM.</summary>
    ResetWhenStopped,
}
