using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Scenarios.Running;

/// <summary>The frames and field sections that came, as far as waits ask for them: 256 of each on a connection, 64 KiB of payload each.</summary>
public sealed class ArrivedFrames
{
    private const int Most = 256;
    private const int MostPayload = 64 * 1024;
    private readonly List<(StreamId Stream, Http3FrameType Type, Bytes Payload)> _frames = [];
    private readonly List<(StreamId Stream, FieldSection Fields)> _sections = [];
    private readonly Dictionary<StreamId, (ulong Length, ulong Read, WireWriter Payload)> _data = [];

    public bool HasFrame(StreamId stream, Http3FrameType type, Bytes? payload) =>
        _frames.Exists(frame => frame.Stream == stream && frame.Type == type && (payload is null || frame.Payload == payload));

    public bool HasFields(StreamId stream, ValueList<Field> fields) =>
        _sections.Exists(section => section.Stream == stream && fields.All(wanted => section.Fields.Fields.Any(field => field.Name == wanted.Name && field.Value == wanted.Value)));

    public void Add(Http3Event happened)
    {
        switch (happened)
        {
            case FrameStarted { Length: 0 } started when started.Type == Http3FrameType.Data:
                Add(started.Stream, started.Type, Bytes.Empty);
                break;
            case FrameStarted started when started.Type == Http3FrameType.Data:
                _data[started.Stream] = (started.Length, 0, new WireWriter());
                break;
            case DataReceived data when _data.TryGetValue(data.Stream, out var pending):
                Add(data, pending.Length, pending.Read, pending.Payload);
                break;
            case FrameReceived received:
                Add(received.Stream, received.Frame.Type, received.Frame.EncodePayload());
                break;
            case FieldsReceived { PushId: null } fields when _sections.Count < Most:
                _sections.Add((fields.Stream, fields.Fields));
                break;
            default:
                break;
        }
    }

    private void Add(DataReceived data, ulong length, ulong read, WireWriter payload)
    {
        payload.WriteBytes(data.Data.Span[..Math.Min(data.Data.Length, MostPayload - payload.Length)]);
        read += (ulong)data.Data.Length;
        _data[data.Stream] = (length, read, payload);
        if (read < length)
            return;
        _data.Remove(data.Stream);
        Add(data.Stream, Http3FrameType.Data, payload.ToBytes());
    }

    private void Add(StreamId stream, Http3FrameType type, Bytes payload)
    {
        if (_frames.Count < Most)
            _frames.Add((stream, type, payload));
    }
}
