using System.Globalization;

namespace H3Conformance.Quic;

/// <summary>A transport error code (RFC 9000 section 20.1). Any value from 0 to 2^62-1.</summary>
public readonly record struct QuicError(ulong Value)
{
    public static readonly QuicError NoError = new(0x00);
    public static readonly QuicError InternalError = new(0x01);
    public static readonly QuicError ConnectionRefused = new(0x02);
    public static readonly QuicError FlowControlError = new(0x03);
    public static readonly QuicError StreamLimitError = new(0x04);
    public static readonly QuicError StreamStateError = new(0x05);
    public static readonly QuicError FinalSizeError = new(0x06);
    public static readonly QuicError FrameEncodingError = new(0x07);
    public static readonly QuicError TransportParameterError = new(0x08);
    public static readonly QuicError ConnectionIdLimitError = new(0x09);
    public static readonly QuicError ProtocolViolation = new(0x0a);
    public static readonly QuicError InvalidToken = new(0x0b);
    public static readonly QuicError ApplicationError = new(0x0c);
    public static readonly QuicError CryptoBufferExceeded = new(0x0d);
    public static readonly QuicError KeyUpdateError = new(0x0e);
    public static readonly QuicError AeadLimitReached = new(0x0f);
    public static readonly QuicError NoViablePath = new(0x10);
    public static readonly QuicError VersionNegotiationError = new(0x11);

    private static readonly string[] Names =
    [
        "NO_ERROR", "INTERNAL_ERROR", "CONNECTION_REFUSED", "FLOW_CONTROL_ERROR", "STREAM_LIMIT_ERROR", "STREAM_STATE_ERROR",
        "FINAL_SIZE_ERROR", "FRAME_ENCODING_ERROR", "TRANSPORT_PARAMETER_ERROR", "CONNECTION_ID_LIMIT_ERROR", "PROTOCOL_VIOLATION",
        "INVALID_TOKEN", "APPLICATION_ERROR", "CRYPTO_BUFFER_EXCEEDED", "KEY_UPDATE_ERROR", "AEAD_LIMIT_REACHED", "NO_VIABLE_PATH",
        "VERSION_NEGOTIATION_ERROR",
    ];

    /// <summary>CRYPTO_ERROR: 0x0100 plus the TLS alert (RFC 9001 section 4.8).</summary>
    public static QuicError Crypto(TlsAlert alert) => new(0x0100UL + alert.Value);

    /// <summary>The TLS alert inside a CRYPTO_ERROR, if it is one.</summary>
    public TlsAlert? Alert => Value is >= 0x0100 and <= 0x01ff ? new TlsAlert((byte)Value) : null;

    public override string ToString() => Value < (ulong)Names.Length
        ? Names[Value]
        : Alert is { } alert ? $"CRYPTO_ERROR({alert})" : string.Create(CultureInfo.InvariantCulture, $"0x{Value:x}");
}
