using System.Text.Json;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Wire;
using H3Conformance.Scenarios.Evidence.Entries;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>Sorts what a record has by streams, as frames in their order.</summary>
internal sealed class ReceivedFrames(FrameSummary summary)
{
    private readonly SortedDictionary<ulong, List<Action<Utf8JsonWriter>>> _streams = [];
    private readonly Dictionary<ulong, PendingData> _data = [];
    private readonly Dictionary<ulong, int> _sectionLengths = [];

    public static IReadOnlyDictionary<ulong, List<Action<Utf8JsonWriter>>> Of(RunRecord record, FrameSummary summary)
    {
        var frames = new ReceivedFrames(summary);
        foreach (var entry in record.Entries.OfType<EventLogged>())
            frames.Add(entry.Event);
        foreach (var stream in frames._data.Keys.ToArray())
            frames.EndData(stream);
        return frames._streams;
    }

    private void Add(Http3Event happened)
    {
        switch (happened)
        {
            case FrameStarted started:
                EndData(started.Stream.Value);
                if (started.Type == Http3FrameType.Data)
                    _data[started.Stream.Value] = new PendingData(started.Length);
                break;
            case DataReceived data when _data.TryGetValue(data.Stream.Value, out var pending):
                pending.Content.WriteBytes(data.Data);
                break;
            case FrameReceived { Frame: HeadersFrame headers } received:
                _sectionLengths[received.Stream.Value] = headers.EncodedFieldSection.Length;
                break;
            case FrameReceived { Frame: PushPromiseFrame promise } received:
                _sectionLengths[received.Stream.Value] = promise.EncodedFieldSection.Length;
                break;
            case FieldsReceived fields:
                Append(fields.Stream.Value, json => summary.Fields(json, fields, _sectionLengths.GetValueOrDefault(fields.Stream.Value)));
                break;
            case FrameReceived received:
                Append(received.Stream.Value, json => summary.Frame(json, received.Frame));
                break;
            case MalformedFrameReceived malformed:
                Append(malformed.Stream.Value, json => FrameSummary.Malformed(json, malformed));
                break;
            case QpackFailed failed:
                Append(failed.Stream.Value, json => FrameSummary.Failed(json, failed));
                break;
            case FrameTruncated truncated:
                EndData(truncated.Stream.Value);
                Append(truncated.Stream.Value, json => FrameSummary.Truncated(json, truncated));
                break;
            case UnknownStreamData unknown:
                Append(unknown.Stream.Value, json => summary.UnknownData(json, unknown.Data));
                break;
            case StreamReset reset:
                EndData(reset.Stream.Value);
                Append(reset.Stream.Value, json => FrameSummary.Reset(json, reset));
                break;
            case SendingStopped stopped:
                Append(stopped.Stream.Value, json => FrameSummary.Stopped(json, stopped));
                break;
            case StreamFinished finished:
                EndData(finished.Stream.Value);
                Append(finished.Stream.Value, FrameSummary.Finished);
                break;
            default:
                break;
        }
    }

    private void EndData(ulong stream)
    {
        if (_data.Remove(stream, out var pending))
            Append(stream, json => summary.Data(json, pending.DeclaredLength, pending.Content.ToBytes()));
    }

    private void Append(ulong stream, Action<Utf8JsonWriter> frame)
    {
        if (!_streams.TryGetValue(stream, out var frames))
            _streams[stream] = frames = [];
        frames.Add(frame);
    }

    private sealed record PendingData(ulong DeclaredLength)
    {
        public WireWriter Content { get; } = new();
    }
}
