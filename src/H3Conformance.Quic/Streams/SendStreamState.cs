namespace H3Conformance.Quic.Streams;

/// <summary>The states of the sending part of a stream (RFC 9000 section 3.1).</summary>
public enum SendStreamState
{
    Ready,
    Send,
    DataSent,
    ResetSent,
    DataRecvd,
    ResetRecvd,
}
