namespace H3Conformance.Quic.Streams;

/// <summary>Which connection error answers a fault.</summary>
public static class StreamFaultExtensions
{
    /// <summary>The code by RFC 9000 sections 2.2, 4.1, 4.5 and 19.8.</summary>
    public static QuicError ToQuicError(this StreamFault fault) => fault switch
    {
        StreamFault.FlowControl => QuicError.FlowControlError,
        StreamFault.OffsetTooLarge => QuicError.FrameEncodingError,
        StreamFault.DataChanged => QuicError.ProtocolViolation,
        StreamFault.TooManyGaps => QuicError.InternalError,
        _ => QuicError.FinalSizeError,
    };
}
