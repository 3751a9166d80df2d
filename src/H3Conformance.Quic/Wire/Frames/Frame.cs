using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace H3Conformance.Quic.Wire.Frames;

/// <summary>A QUIC frame (RFC 9000 sections 12.4 and 19, RFC 9221 section 4).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "frame")]
[JsonDerivedType(typeof(PaddingFrame), "padding")]
[JsonDerivedType(typeof(PingFrame), "ping")]
[JsonDerivedType(typeof(AckFrame), "ack")]
[JsonDerivedType(typeof(ResetStreamFrame), "reset_stream")]
[JsonDerivedType(typeof(StopSendingFrame), "stop_sending")]
[JsonDerivedType(typeof(CryptoFrame), "crypto")]
[JsonDerivedType(typeof(NewTokenFrame), "new_token")]
[JsonDerivedType(typeof(StreamFrame), "stream")]
[JsonDerivedType(typeof(MaxDataFrame), "max_data")]
[JsonDerivedType(typeof(MaxStreamDataFrame), "max_stream_data")]
[JsonDerivedType(typeof(MaxStreamsFrame), "max_streams")]
[JsonDerivedType(typeof(DataBlockedFrame), "data_blocked")]
[JsonDerivedType(typeof(StreamDataBlockedFrame), "stream_data_blocked")]
[JsonDerivedType(typeof(StreamsBlockedFrame), "streams_blocked")]
[JsonDerivedType(typeof(NewConnectionIdFrame), "new_connection_id")]
[JsonDerivedType(typeof(RetireConnectionIdFrame), "retire_connection_id")]
[JsonDerivedType(typeof(PathChallengeFrame), "path_challenge")]
[JsonDerivedType(typeof(PathResponseFrame), "path_response")]
[JsonDerivedType(typeof(ConnectionCloseFrame), "connection_close")]
[JsonDerivedType(typeof(HandshakeDoneFrame), "handshake_done")]
[JsonDerivedType(typeof(DatagramFrame), "datagram")]
[JsonDerivedType(typeof(RawFrame), "raw")]
public abstract record Frame
{
    [JsonIgnore]
    public FrameType Type => TypeOnWire;

    /// <summary>Octets that the type takes: 1, 2, 4 or 8. RFC 9000 12.4: anything but the shortest encoding is a violation.</summary>
    public byte TypeWidth { get; init => field = value == 0 ? (byte)1 : value; } = 1;

    [JsonIgnore]
    public bool IsAckEliciting => Type.IsAckEliciting;

    // Not the public property itself: an override would not inherit its JsonIgnore.
    private protected abstract FrameType TypeOnWire { get; }

    /// <summary>Writes the type and the fields, whatever they hold.</summary>
    public abstract void Write(WireWriter writer);

    private protected void WriteType(WireWriter writer) => writer.WriteVarInt(new VarInt(Type.Value, TypeWidth));

    /// <summary>Reads one frame, or leaves the reader where it was.</summary>
    public static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out Frame? frame) =>
        Read(ref reader, out frame) == FrameReadResult.Ok;

    /// <summary>
    /// Reads one frame, with whatever values the peer must not send, or leaves the reader where it was and tells why.
    /// The frame is null unless the result is <see cref="FrameReadResult.Ok"/>.
    /// </summary>
    public static FrameReadResult Read(ref WireReader reader, out Frame? frame)
    {
        var start = reader.Position;
        frame = null;
        if (!reader.TryReadVarInt(out var encodedType))
            return FrameReadResult.Malformed;
        var type = new FrameType(encodedType.Value);
        frame = encodedType is { Value: 0, Width: 1 } ? PaddingFrame.ReadRun(ref reader) : ReadFields(ref reader, type);
        if (frame is null)
        {
            reader.Seek(start);
            return type.IsKnown ? FrameReadResult.Malformed : FrameReadResult.UnknownType;
        }
        if (encodedType.Width != 1)
            frame = frame with { TypeWidth = encodedType.Width };
        return FrameReadResult.Ok;
    }

    /// <summary>The type that the next frame begins with, without reading on; null where it is cut off.</summary>
    public static FrameType? PeekType(WireReader reader) =>
        reader.TryReadVarInt(out var type) ? new FrameType(type.Value) : null;

    private static Frame? ReadFields(ref WireReader reader, FrameType type) => type.Value switch
    {
        0x00 => new PaddingFrame(1),
        0x01 => new PingFrame(),
        0x02 or 0x03 => AckFrame.TryReadFields(ref reader, type, out var frame) ? frame : null,
        0x04 => ResetStreamFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x05 => StopSendingFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x06 => CryptoFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x07 => NewTokenFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        >= 0x08 and <= 0x0f => StreamFrame.TryReadFields(ref reader, type, out var frame) ? frame : null,
        0x10 => MaxDataFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x11 => MaxStreamDataFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x12 or 0x13 => MaxStreamsFrame.TryReadFields(ref reader, type, out var frame) ? frame : null,
        0x14 => DataBlockedFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x15 => StreamDataBlockedFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x16 or 0x17 => StreamsBlockedFrame.TryReadFields(ref reader, type, out var frame) ? frame : null,
        0x18 => NewConnectionIdFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x19 => RetireConnectionIdFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x1a => PathChallengeFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x1b => PathResponseFrame.TryReadFields(ref reader, out var frame) ? frame : null,
        0x1c or 0x1d => ConnectionCloseFrame.TryReadFields(ref reader, type, out var frame) ? frame : null,
        0x1e => new HandshakeDoneFrame(),
        0x30 or 0x31 => DatagramFrame.TryReadFields(ref reader, type, out var frame) ? frame : null,
        _ => null,
    };
}
