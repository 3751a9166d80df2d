using System.Globalization;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>The type of a frame (RFC 9000 section 12.4, RFC 9221 section 4). Any value from 0 to 2^62-1.</summary>
public readonly record struct FrameType(ulong Value)
{
    public static readonly FrameType Padding = new(0x00);
    public static readonly FrameType Ping = new(0x01);
    public static readonly FrameType Ack = new(0x02);
    public static readonly FrameType AckEcn = new(0x03);
    public static readonly FrameType ResetStream = new(0x04);
    public static readonly FrameType StopSending = new(0x05);
    public static readonly FrameType Crypto = new(0x06);
    public static readonly FrameType NewToken = new(0x07);

    /// <summary>The first of eight types: the OFF, LEN and FIN bits add 4, 2 and 1.</summary>
    public static readonly FrameType Stream = new(0x08);

    public static readonly FrameType MaxData = new(0x10);
    public static readonly FrameType MaxStreamData = new(0x11);
    public static readonly FrameType MaxStreamsBidirectional = new(0x12);
    public static readonly FrameType MaxStreamsUnidirectional = new(0x13);
    public static readonly FrameType DataBlocked = new(0x14);
    public static readonly FrameType StreamDataBlocked = new(0x15);
    public static readonly FrameType StreamsBlockedBidirectional = new(0x16);
    public static readonly FrameType StreamsBlockedUnidirectional = new(0x17);
    public static readonly FrameType NewConnectionId = new(0x18);
    public static readonly FrameType RetireConnectionId = new(0x19);
    public static readonly FrameType PathChallenge = new(0x1a);
    public static readonly FrameType PathResponse = new(0x1b);
    public static readonly FrameType ConnectionClose = new(0x1c);
    public static readonly FrameType ConnectionCloseApplication = new(0x1d);
    public static readonly FrameType HandshakeDone = new(0x1e);
    public static readonly FrameType Datagram = new(0x30);
    public static readonly FrameType DatagramWithLength = new(0x31);

    private string? Name => Value switch
    {
        0x00 => "PADDING",
        0x01 => "PING",
        0x02 or 0x03 => "ACK",
        0x04 => "RESET_STREAM",
        0x05 => "STOP_SENDING",
        0x06 => "CRYPTO",
        0x07 => "NEW_TOKEN",
        >= 0x08 and <= 0x0f => "STREAM",
        0x10 => "MAX_DATA",
        0x11 => "MAX_STREAM_DATA",
        0x12 or 0x13 => "MAX_STREAMS",
        0x14 => "DATA_BLOCKED",
        0x15 => "STREAM_DATA_BLOCKED",
        0x16 or 0x17 => "STREAMS_BLOCKED",
        0x18 => "NEW_CONNECTION_ID",
        0x19 => "RETIRE_CONNECTION_ID",
        0x1a => "PATH_CHALLENGE",
        0x1b => "PATH_RESPONSE",
        0x1c or 0x1d => "CONNECTION_CLOSE",
        0x1e => "HANDSHAKE_DONE",
        0x30 or 0x31 => "DATAGRAM",
        _ => null,
    };

    /// <summary>RFC 9000 or RFC 9221 defines the type.</summary>
    public bool IsKnown => Name is not null;

    /// <summary>RFC 9000 13.2: a packet is acknowledged for the sake of any frame but these.</summary>
    public bool IsAckEliciting => Value is not (0x00 or 0x02 or 0x03 or 0x1c or 0x1d);

    public override string ToString() => Name ?? string.Create(CultureInfo.InvariantCulture, $"0x{Value:x}");
}
