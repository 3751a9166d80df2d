using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>A frame of HTTP/3 (RFC 9114 section 7.1): Type, Length, payload. It writes what it is told, legal or not.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "frame")]
[JsonDerivedType(typeof(DataFrame), "data")]
[JsonDerivedType(typeof(HeadersFrame), "headers")]
[JsonDerivedType(typeof(CancelPushFrame), "cancel_push")]
[JsonDerivedType(typeof(SettingsFrame), "settings")]
[JsonDerivedType(typeof(PushPromiseFrame), "push_promise")]
[JsonDerivedType(typeof(GoawayFrame), "goaway")]
[JsonDerivedType(typeof(MaxPushIdFrame), "max_push_id")]
[JsonDerivedType(typeof(PriorityUpdateFrame), "priority_update")]
[JsonDerivedType(typeof(UnknownFrame), "unknown")]
[JsonDerivedType(typeof(RawHttp3Frame), "raw")]
public abstract record Http3Frame
{
    public abstract Http3FrameType Type { get; }

    /// <summary>Written as Length in place of the payload's true length in octets.</summary>
    public VarInt? DeclaredLength { get; init; }

    /// <summary>Octets of the Type: 1, 2, 4 or 8; 0 for the shortest.</summary>
    public byte TypeWidth { get; init; }

    /// <summary>Octets of the Length: 1, 2, 4 or 8; 0 for the shortest, or for the width of <see cref="DeclaredLength"/>.</summary>
    public byte LengthWidth { get; init; }

    public virtual void Write(WireWriter writer)
    {
        var payload = EncodePayload();
        var length = DeclaredLength ?? VarInt.Of((ulong)payload.Length);
        var type = VarInt.Of(Type.Value);
        writer.WriteVarInt(TypeWidth == 0 ? type : type with { Width = TypeWidth });
        writer.WriteVarInt(LengthWidth == 0 ? length : length with { Width = LengthWidth });
        writer.WriteBytes(payload);
    }

    public Bytes ToBytes()
    {
        var writer = new WireWriter();
        Write(writer);
        return writer.ToBytes();
    }

    /// <summary>Reads one whole frame; false, with the reader left where it was, where it is incomplete or its payload does not match its fields.</summary>
    public static bool TryRead(ref WireReader reader, out Http3Frame? frame)
    {
        frame = null;
        var start = reader.Position;
        if (reader.TryReadVarInt(out var type) && reader.TryReadVarInt(out var length) && reader.TryReadBytes(length.Value, out var payload)
            && Http3FramePayload.TryRead(type, length, payload, out frame) is null)
            return true;
        reader.Seek(start);
        return false;
    }

    /// <summary>The octets that follow Type and Length.</summary>
    public abstract Bytes EncodePayload();
}
