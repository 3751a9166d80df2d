using System.Text.Json;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Scenarios.Evidence.Qlog;

/// <summary>Frames of QUIC as qlog has them.</summary>
internal static class QuicFrameWriter
{
    public static void Write(Utf8JsonWriter json, Frame frame)
    {
        json.WriteStartObject();
        json.WriteString("frame_type", NameOf(frame));
        WriteMembers(json, frame);
        json.WriteEndObject();
    }

    private static string NameOf(Frame frame) =>
        frame is RawFrame || !frame.Type.IsKnown ? "unknown" : frame.Type.ToString().ToLowerInvariant();

    private static void WriteMembers(Utf8JsonWriter json, Frame frame)
    {
        switch (frame)
        {
            case PaddingFrame padding:
                json.WriteLength("payload_length", padding.Length);
                break;
            case AckFrame ack:
                WriteAck(json, ack);
                break;
            case CryptoFrame crypto:
                json.WriteNumber("offset", crypto.Offset.Value);
                json.WriteRaw(crypto.CryptoData);
                break;
            case NewTokenFrame token:
                json.WriteStartObject("token");
                json.WriteString("type", "resumption");
                json.WriteRaw(token.Token);
                json.WriteEndObject();
                break;
            case StreamFrame stream:
                json.WriteNumber("stream_id", stream.StreamId.Value);
                json.WriteNumber("offset", stream.Offset.Value);
                json.WriteBoolean("fin", stream.Fin);
                json.WriteRaw(stream.StreamData);
                break;
            case DatagramFrame datagram:
                json.WriteRaw(datagram.Data);
                break;
            case ConnectionCloseFrame close:
                WriteClose(json, close);
                break;
            case RawFrame raw:
                json.WriteNumber("frame_type_bytes", raw.Type.Value);
                json.WriteRaw(raw.Octets);
                break;
            default:
                QuicControlFrameWriter.WriteMembers(json, frame);
                break;
        }
    }

    private static void WriteAck(Utf8JsonWriter json, AckFrame ack)
    {
        json.WriteNumber("h3c_ack_delay_field", ack.AckDelay.Value);
        ack.TryGetRanges(out var ranges);
        if (ranges.Count > 0)
            WriteRanges(json, ranges);
        if (ack.EcnCounts is not { } counts)
            return;
        json.WriteNumber("ect1", counts.Ect1Count.Value);
        json.WriteNumber("ect0", counts.Ect0Count.Value);
        json.WriteNumber("ce", counts.EcnCeCount.Value);
    }

    private static void WriteRanges(Utf8JsonWriter json, ValueList<(ulong Smallest, ulong Largest)> ranges)
    {
        json.WriteStartArray("acked_ranges");
        foreach (var (smallest, largest) in ranges)
        {
            json.WriteStartArray();
            json.WriteNumberValue(smallest);
            if (largest != smallest)
                json.WriteNumberValue(largest);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteClose(Utf8JsonWriter json, ConnectionCloseFrame close)
    {
        json.WriteString("error_space", close.Application ? "application" : "transport");
        if (close.Application)
            json.WriteApplicationError("error", close.ErrorCode.Value);
        else
            json.WriteTransportError("error", close.ErrorCode.Value);
        json.WriteText("reason", "reason_bytes", close.ReasonPhrase);
        if (!close.Application)
            json.WriteNumber("trigger_frame_type", close.FrameType.Value);
    }
}
