namespace H3Conformance.Quic.Streams;

/// <summary>The states of the receiving part of a stream (RFC 9000 section 3.2).</summary>
public enum ReceiveStreamState
{
    Recv,
    SizeKnown,
    DataRecvd,
    ResetRecvd,
    DataRead,
    ResetRead,
}
