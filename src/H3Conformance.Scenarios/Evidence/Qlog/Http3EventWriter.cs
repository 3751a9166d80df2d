using System.Globalization;
using System.Text.Json;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Streams;

namespace H3Conformance.Scenarios.Evidence.Qlog;

/// <summary>Events of HTTP/3 as qlog has them; what it has no event for becomes a note.</summary>
internal static class Http3EventWriter
{
    private const string Created = "http3:frame_created";
    private const string Parsed = "http3:frame_parsed";

    /// <param name="happened">What happened.</param>
    /// <param name="write">Takes the event's name and its data.</param>
    public static void Write(Http3Event happened, Action<string, Action<Utf8JsonWriter>> write)
    {
        switch (happened)
        {
            case TransportEvent transport:
                QuicEventWriter.Write(transport.Event, write);
                break;
            case FrameSent sent:
                write(Created, json => WriteFrame(json, sent.Stream, sent.Frame));
                if (sent.Frame is SettingsFrame own)
                    write("http3:parameters_set", json => WriteSettings(json, "local", own.Settings));
                break;
            case FieldsSent fields:
                write(Created, json => Http3FrameWriter.WriteHeaders(json, fields.Stream, fields.Fields, pushId: null));
                break;
            case FrameReceived { Frame: not (HeadersFrame or PushPromiseFrame) } received:
                write(Parsed, json => WriteFrame(json, received.Stream, received.Frame));
                break;
            case FieldsReceived fields:
                write(Parsed, json => Http3FrameWriter.WriteHeaders(json, fields.Stream, fields.Fields.Fields, fields.PushId));
                break;
            case FrameStarted { Length: var length } started when started.Type == Http3FrameType.Data:
                write(Parsed, json => Http3FrameWriter.WriteDataHeader(json, started.Stream, length));
                break;
            case SettingsReceived settings:
                write("http3:parameters_set", json => WriteSettings(json, "remote", settings.Settings.Received));
                break;
            case OwnStreamOpened opened:
                write("http3:stream_type_set", json => WriteType(json, "local", opened.Stream, opened.Type));
                break;
            case PeerStreamOpened opened:
                write("http3:stream_type_set", json => WriteType(json, "remote", opened.Stream, opened.Type));
                break;
            case HttpDatagramReceived datagram:
                write("http3:datagram_parsed", json => WriteDatagram(json, datagram));
                break;
            case EncoderInstructionApplied or FrameStarted or DataReceived or StreamFinished or StreamReset or SendingStopped:
                break;
            default:
                write("h3c:note", json => json.WriteString("text", EntryText.OfTheClient.Of(happened)));
                break;
        }
    }

    private static void WriteFrame(Utf8JsonWriter json, StreamId stream, Http3Frame frame)
    {
        json.WriteNumber("stream_id", stream.Value);
        Http3FrameWriter.Write(json, frame);
    }

    private static void WriteSettings(Utf8JsonWriter json, string initiator, IEnumerable<Setting> settings)
    {
        json.WriteString("initiator", initiator);
        foreach (var setting in settings.DistinctBy(static setting => setting.Id.Value))
            json.WriteNumber(NameOf(new SettingId(setting.Id.Value), setting.Value.Value), setting.Value.Value);
    }

    // Values that the schema's flags cannot hold go under the number of the setting.
    private static string NameOf(SettingId id, ulong value) => id.Value switch
    {
        0x08 or 0x33 when value > ushort.MaxValue => string.Create(CultureInfo.InvariantCulture, $"0x{id.Value:x}"),
        0x01 => "max_table_capacity",
        0x06 => "max_field_section_size",
        0x07 => "blocked_streams_count",
        0x08 => "extended_connect",
        0x33 => "h3_datagram",
        _ => id.ToString(),
    };

    private static void WriteType(Utf8JsonWriter json, string initiator, StreamId stream, Http3StreamType type)
    {
        json.WriteString("initiator", initiator);
        json.WriteNumber("stream_id", stream.Value);
        var name = type.Value switch
        {
            0x00 => "control",
            0x01 => "push",
            0x02 => "qpack_encode",
            0x03 => "qpack_decode",
            _ => "unknown",
        };
        json.WriteString("stream_type", name);
        // There is also "reserved", which has no place for the number.
        if (type.Value > 0x03)
            json.WriteNumber("stream_type_bytes", type.Value);
    }

    private static void WriteDatagram(Utf8JsonWriter json, HttpDatagramReceived datagram)
    {
        json.WriteNumber("quarter_stream_id", datagram.Stream.Value / 4);
        json.WriteRaw(datagram.Payload);
    }
}
