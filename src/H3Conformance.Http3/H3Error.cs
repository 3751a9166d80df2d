using System.Globalization;

namespace H3Conformance.Http3;

/// <summary>An application error code (RFC 9114 section 8.1, RFC 9204 section 6, RFC 9297 section 5.2). Any value from 0 to 2^62-1.</summary>
public readonly record struct H3Error(ulong Value)
{
    public static readonly H3Error DatagramError = new(0x33);
    public static readonly H3Error NoError = new(0x0100);
    public static readonly H3Error GeneralProtocolError = new(0x0101);
    public static readonly H3Error InternalError = new(0x0102);
    public static readonly H3Error StreamCreationError = new(0x0103);
    public static readonly H3Error ClosedCriticalStream = new(0x0104);
    public static readonly H3Error FrameUnexpected = new(0x0105);
    public static readonly H3Error FrameError = new(0x0106);
    public static readonly H3Error ExcessiveLoad = new(0x0107);
    public static readonly H3Error IdError = new(0x0108);
    public static readonly H3Error SettingsError = new(0x0109);
    public static readonly H3Error MissingSettings = new(0x010a);
    public static readonly H3Error RequestRejected = new(0x010b);
    public static readonly H3Error RequestCancelled = new(0x010c);
    public static readonly H3Error RequestIncomplete = new(0x010d);
    public static readonly H3Error MessageError = new(0x010e);
    public static readonly H3Error ConnectError = new(0x010f);
    public static readonly H3Error VersionFallback = new(0x0110);
    public static readonly H3Error QpackDecompressionFailed = new(0x0200);
    public static readonly H3Error QpackEncoderStreamError = new(0x0201);
    public static readonly H3Error QpackDecoderStreamError = new(0x0202);

    private static readonly string[] Names =
    [
        "H3_NO_ERROR", "H3_GENERAL_PROTOCOL_ERROR", "H3_INTERNAL_ERROR", "H3_STREAM_CREATION_ERROR", "H3_CLOSED_CRITICAL_STREAM",
        "H3_FRAME_UNEXPECTED", "H3_FRAME_ERROR", "H3_EXCESSIVE_LOAD", "H3_ID_ERROR", "H3_SETTINGS_ERROR", "H3_MISSING_SETTINGS",
        "H3_REQUEST_REJECTED", "H3_REQUEST_CANCELLED", "H3_REQUEST_INCOMPLETE", "H3_MESSAGE_ERROR", "H3_CONNECT_ERROR",
        "H3_VERSION_FALLBACK",
    ];

    private static readonly string[] QpackNames = ["QPACK_DECOMPRESSION_FAILED", "QPACK_ENCODER_STREAM_ERROR", "QPACK_DECODER_STREAM_ERROR"];

    /// <summary>The reserved code 0x1f * <paramref name="n"/> + 0x21, which means H3_NO_ERROR to its receiver (RFC 9114 section 8.1).</summary>
    public static H3Error Reserved(ulong n) => new(ReservedNumber.At(n));

    public bool IsReserved => ReservedNumber.Contains(Value);

    public override string ToString() => Value switch
    {
        0x33 => "H3_DATAGRAM_ERROR",
        >= 0x0100 and <= 0x0110 => Names[Value - 0x0100],
        >= 0x0200 and <= 0x0202 => QpackNames[Value - 0x0200],
        _ => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x}"),
    };
}
