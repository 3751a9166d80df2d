namespace H3Conformance.Quic.Streams;

/// <summary>What moves the sending part of a stream (RFC 9000 section 3.1).</summary>
public enum SendStreamEvent
{
    SendData,
    SendFin,
    SendReset,
    AllDataAcknowledged,
    ResetAcknowledged,
}
