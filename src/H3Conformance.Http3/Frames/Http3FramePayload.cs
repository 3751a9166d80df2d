using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Frames;

/// <summary>From a type and a whole payload to a frame.</summary>
internal static class Http3FramePayload
{
    /// <summary>Null and a frame, or what is wrong with the payload and no frame.</summary>
    public static MalformedFrameKind? TryRead(VarInt type, VarInt length, Bytes payload, out Http3Frame? frame)
    {
        var reader = new WireReader(payload);
        frame = Read(type, payload, ref reader);
        if (frame is null)
            return IsCut(ref reader) ? MalformedFrameKind.LengthsDisagree : MalformedFrameKind.PayloadTooShort;
        if (!reader.AtEnd)
        {
            frame = null;
            return MalformedFrameKind.ExtraOctets;
        }

        frame = frame with { TypeWidth = Forced(type), LengthWidth = Forced(length) };
        return null;
    }

    /// <summary>Whether frames of the type have fields; of the others the payload alone is known.</summary>
    public static bool IsKnown(Http3FrameType type) => type.Value is 0x00 or 0x01 or 0x03 or 0x04 or 0x05 or 0x07 or 0x0d or 0xf0700 or 0xf0701;

    private static Http3Frame? Read(VarInt type, Bytes payload, ref WireReader reader)
    {
        switch (type.Value)
        {
            case 0x00:
                return DataFrame.ReadPayload(ref reader);
            case 0x01:
                return HeadersFrame.ReadPayload(ref reader);
            case 0x03:
                return CancelPushFrame.TryReadPayload(ref reader, out var cancelPush) ? cancelPush : null;
            case 0x04:
                return SettingsFrame.TryReadPayload(ref reader, out var settings) ? settings : null;
            case 0x05:
                return PushPromiseFrame.TryReadPayload(ref reader, out var pushPromise) ? pushPromise : null;
            case 0x07:
                return GoawayFrame.TryReadPayload(ref reader, out var goaway) ? goaway : null;
            case 0x0d:
                return MaxPushIdFrame.TryReadPayload(ref reader, out var maxPushId) ? maxPushId : null;
            case 0xf0700 or 0xf0701:
                return PriorityUpdateFrame.TryReadPayload(ref reader, type, out var priorityUpdate) ? priorityUpdate : null;
            default:
                reader.Seek(payload.Length);
                return new UnknownFrame(type, payload);
        }
    }

    // A reader that failed stands at the field that it failed on.
    private static bool IsCut(ref WireReader reader) => !reader.AtEnd && !reader.TryReadVarInt(out _);

    private static byte Forced(VarInt number) => number.IsShortest ? (byte)0 : number.Width;
}
