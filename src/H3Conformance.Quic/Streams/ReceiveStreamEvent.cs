namespace H3Conformance.Quic.Streams;

/// <summary>What moves the receiving part of a stream (RFC 9000 section 3.2).</summary>
public enum ReceiveStreamEvent
{
    ReceiveFin,
    AllDataReceived,
    ReceiveReset,
    AllDataRead,
    ResetRead,
}
