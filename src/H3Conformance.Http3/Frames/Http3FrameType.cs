using System.Globalization;
using System.Text.Json.Serialization;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Frames;

/// <summary>A frame type (RFC 9114 section 7.2, RFC 9218 section 7.2, RFC 9412 section 2.1). Any value from 0 to 2^62-1.</summary>
[JsonConverter(typeof(Http3FrameTypeJsonConverter))]
public readonly record struct Http3FrameType(ulong Value)
{
    public static readonly Http3FrameType Data = new(0x00);
    public static readonly Http3FrameType Headers = new(0x01);
    public static readonly Http3FrameType CancelPush = new(0x03);
    public static readonly Http3FrameType Settings = new(0x04);
    public static readonly Http3FrameType PushPromise = new(0x05);
    public static readonly Http3FrameType Goaway = new(0x07);
    public static readonly Http3FrameType Origin = new(0x0c);
    public static readonly Http3FrameType MaxPushId = new(0x0d);
    public static readonly Http3FrameType PriorityUpdateRequest = new(0xf0700);
    public static readonly Http3FrameType PriorityUpdatePush = new(0xf0701);

    /// <summary>The frame types of HTTP/2 that have no place in HTTP/3 (RFC 9114 section 11.2.1).</summary>
    public static readonly Http3FrameType Http2Priority = new(0x02);
    public static readonly Http3FrameType Http2Ping = new(0x06);
    public static readonly Http3FrameType Http2WindowUpdate = new(0x08);
    public static readonly Http3FrameType Http2Continuation = new(0x09);

    /// <summary>The reserved type 0x1f * <paramref name="n"/> + 0x21, which its receiver ignores (RFC 9114 section 7.2.8).</summary>
    public static Http3FrameType Reserved(ulong n) => new(ReservedNumber.At(n));

    public bool IsReserved => ReservedNumber.Contains(Value);

    /// <summary>A type of HTTP/2 whose receipt is H3_FRAME_UNEXPECTED (RFC 9114 section 7.2.8).</summary>
    public bool IsHttp2Reserved => Value is 0x02 or 0x06 or 0x08 or 0x09;

    public override string ToString() => Value switch
    {
        0x00 => "DATA",
        0x01 => "HEADERS",
        0x03 => "CANCEL_PUSH",
        0x04 => "SETTINGS",
        0x05 => "PUSH_PROMISE",
        0x07 => "GOAWAY",
        0x0c => "ORIGIN",
        0x0d => "MAX_PUSH_ID",
        0xf0700 => "PRIORITY_UPDATE (request)",
        0xf0701 => "PRIORITY_UPDATE (push)",
        0x02 => "HTTP/2 PRIORITY",
        0x06 => "HTTP/2 PING",
        0x08 => "HTTP/2 WINDOW_UPDATE",
        0x09 => "HTTP/2 CONTINUATION",
        _ => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x}"),
    };

    public static implicit operator Http3FrameType(ulong value) => new(value);

    public static implicit operator Http3FrameType(VarInt value) => new(value.Value);
}
