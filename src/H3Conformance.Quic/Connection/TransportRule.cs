namespace H3Conformance.Quic.Connection;

/// <summary>What a peer can be seen to break below HTTP. Each member names the section that states the rule.</summary>
public enum TransportRule
{
    /// <summary>RFC 9000 12.4: every packet holds a frame.</summary>
    PacketHoldsAFrame,

    /// <summary>RFC 9000 12.4: unknown frame types are errors.</summary>
    FrameTypeIsKnown,

    /// <summary>RFC 9000 12.4: frames are whole.</summary>
    FrameIsWellFormed,

    /// <summary>RFC 9000 12.4: a frame type has its shortest encoding.</summary>
    FrameTypeIsShortest,

    /// <summary>RFC 9000 12.4, table 3: frames stay within their packet types.</summary>
    FrameFitsThePacketType,

    /// <summary>RFC 9000 17.2, 17.3.1: reserved bits are 0.</summary>
    ReservedBitsAreZero,

    /// <summary>RFC 9000 13.1, 19.3: only sent packets are acknowledged, and ranges stay above 0.</summary>
    AcknowledgesSentPackets,

    /// <summary>RFC 9000 4.1: data stays within the credit.</summary>
    DataWithinFlowControl,

    /// <summary>RFC 9000 4.6: streams stay within the limit.</summary>
    StreamWithinLimit,

    /// <summary>RFC 9000 3.2, 19.4 to 19.13: a frame fits the direction and the state of its stream.</summary>
    FrameFitsTheStream,

    /// <summary>RFC 9000 4.5: the final size never changes.</summary>
    FinalSizeIsFinal,

    /// <summary>RFC 9000 19.11, 19.14: a stream count stays below 2^60.</summary>
    StreamCountIsBelow2To60,

    /// <summary>RFC 9000 19.15: Retire Prior To stays at or below the sequence number.</summary>
    RetirePriorToAtMostSequenceNumber,

    /// <summary>RFC 9000 19.15: a connection ID has 1 to 20 octets.</summary>
    ConnectionIdLengthIsLegal,

    /// <summary>RFC 9000 5.1.1: no more connection IDs than the limit.</summary>
    ConnectionIdsWithinLimit,

    /// <summary>RFC 9000 19.15: a sequence number keeps its connection ID and token.</summary>
    ConnectionIdIsStable,

    /// <summary>RFC 9000 19.16: only issued connection IDs are retired.</summary>
    RetiresIssuedConnectionIds,

    /// <summary>RFC 9000 19.7, 19.20: NEW_TOKEN and HANDSHAKE_DONE come from servers only.</summary>
    ServerFramesComeFromServers,

    /// <summary>RFC 9000 19.7: a token is not empty.</summary>
    TokenIsNotEmpty,

    /// <summary>RFC 9000 19.18: a PATH_RESPONSE answers a challenge.</summary>
    PathResponseMatchesAChallenge,

    /// <summary>RFC 9000 7.4, 18.2: transport parameters are well formed, once each and in range.</summary>
    TransportParametersAreValid,

    /// <summary>RFC 9000 7.3: connection IDs in transport parameters match those of the handshake.</summary>
    ConnectionIdsAreAuthentic,

    /// <summary>RFC 9368 4: version_information is well formed and tells the version in use.</summary>
    VersionInformationIsAuthentic,

    /// <summary>RFC 9000 7.5: CRYPTO data stays within the buffer.</summary>
    CryptoWithinBuffer,

    /// <summary>RFC 9001 6.2: no second key update before the first is acknowledged.</summary>
    KeyUpdateIsDue,

    /// <summary>RFC 9221 3: DATAGRAM frames stay within what was negotiated.</summary>
    DatagramWasNegotiated,

    /// <summary>RFC 9000 14.1: a client's Initial comes in a datagram of at least 1200 octets.</summary>
    InitialDatagramIsFull,

    /// <summary>RFC 9001 4.1.3: CRYPTO data of a level is complete when keys change.</summary>
    CryptoEndsWithItsLevel,
}
