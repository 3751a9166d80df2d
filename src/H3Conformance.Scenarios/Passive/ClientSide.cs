using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Settings;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Scenarios.Passive;

/// <summary>What the client has sent so far, which is the most that the server can go by.</summary>
internal sealed class ClientSide
{
    private readonly Dictionary<StreamId, SentStream> _streams = [];
    private readonly Dictionary<StreamId, string> _methods = [];
    private readonly HashSet<StreamId> _stopped = [];
    private readonly HashSet<ulong> _settingsPackets = [];
    private StreamFrame? _settingsFrame;
    private bool _settingsArrived;

    /// <summary>Null before they were sent.</summary>
    public Http3Settings? Settings { get; private set; }

    /// <summary>The largest push ID that the client allowed; null where it allowed none.</summary>
    public ulong? MaxPushId { get; private set; }

    /// <summary>Insertions and duplications on the client's encoder stream.</summary>
    public ulong InsertCount { get; private set; }

    /// <summary>Decoder instructions that left since this was last asked.</summary>
    public Queue<DecoderInstruction> DecoderInstructions { get; } = [];

    /// <summary>Some stream of the client's is not understood, so that what it says is not known.</summary>
    public bool IsLost => _streams.Values.Any(static stream => stream.IsLost && stream.Type is not null);

    /// <summary>The client asked the server not to go on with the stream, which then has to end.</summary>
    public bool HasStopped(StreamId stream) => _stopped.Contains(stream);

    public Http3StreamType? TypeOf(StreamId stream) => _streams.GetValueOrDefault(stream)?.Type;

    /// <summary>The method of a request; null where it is not known.</summary>
    public string? MethodOf(StreamId stream) => _methods.GetValueOrDefault(stream);

    /// <summary>The server knew the client's SETTINGS before the request began.</summary>
    public bool KnewSettings(StreamId stream) => _streams.GetValueOrDefault(stream) is { BeganAfterSettings: true };

    /// <summary>Sections of the stream that the server may acknowledge; null where that is not known.</summary>
    public int? DynamicSectionsOf(StreamId stream) => _streams.GetValueOrDefault(stream) is not { } sent ? 0 : sent.IsLost ? null : sent.DynamicSections;

    public void Watch(Http3Event happened)
    {
        switch (happened)
        {
            case FieldsSent fields:
                Note(fields.Stream, fields.Fields);
                break;
            case FrameSent { Frame: HeadersFrame headers } sent:
                Note(sent.Stream, Decode(headers));
                break;
            case TransportEvent { Event: PacketSent packet }:
                foreach (var frame in packet.Frames)
                    Send(frame, packet);
                break;
            case TransportEvent { Event: PacketReceived { Type: PacketType.OneRtt } packet }:
                foreach (var ack in packet.Frames.OfType<AckFrame>())
                    _settingsArrived |= ack.TryGetRanges(out var ranges) && ranges.Any(range => _settingsPackets.Any(number => number >= range.Smallest && number <= range.Largest));
                break;
            default:
                break;
        }
    }

    private void Note(StreamId stream, IReadOnlyList<Field> fields)
    {
        if (new FieldSection([.. fields]).Find(PseudoHeader.Method) is { } method)
            _methods.TryAdd(stream, method.ToText());
    }

    private static IReadOnlyList<Field> Decode(HeadersFrame headers) => new QpackDecoder(0, 0).Decode(0, headers.EncodedFieldSection) switch
    {
        DecodedSection decoded => decoded.Fields,
        FailedSection failed => failed.FieldsSoFar,
        _ => [],
    };

    // A packet that was lost goes again under another number.
    private static bool Covers(StreamFrame again, StreamFrame first) =>
        again.Offset.Value <= first.Offset.Value && again.Offset.Value + (ulong)again.StreamData.Length >= first.Offset.Value + (ulong)first.StreamData.Length;

    private void Send(Frame frame, PacketSent packet)
    {
        if (frame is StopSendingFrame stop)
            _stopped.Add(new StreamId(stop.StreamId.Value));
        if (frame is not StreamFrame data)
            return;
        var id = new StreamId(data.StreamId.Value);
        if (!_streams.TryGetValue(id, out var stream))
            _streams[id] = stream = new SentStream(id.IsBidirectional) { BeganAfterSettings = _settingsArrived };
        var hadSettings = Settings is not null;
        stream.Add(data);
        foreach (var http in stream.Frames)
            Take(http, stream);
        if (stream.Type == Http3StreamType.QpackEncoder)
            TakeEncoder(stream);
        else if (stream.Type == Http3StreamType.QpackDecoder)
            TakeDecoder(stream);
        if (!hadSettings && Settings is not null)
            _settingsFrame = data;
        if (_settingsFrame is { } settings && data.StreamId == settings.StreamId && Covers(data, settings))
            _settingsPackets.Add(packet.PacketNumber);
    }

    private void Take(Http3Frame frame, SentStream stream)
    {
        if (frame is SettingsFrame settings && stream.Type == Http3StreamType.Control)
            Settings ??= new Http3Settings(settings.Settings);
        else if (frame is MaxPushIdFrame maximum && stream.Type == Http3StreamType.Control)
            MaxPushId = Math.Max(MaxPushId ?? 0, maximum.PushId.Value);
        else if (frame is HeadersFrame { EncodedFieldSection: { IsEmpty: false } section } && section[0] != 0)
            stream.DynamicSections++;
    }

    private void TakeEncoder(SentStream stream)
    {
        var reader = new WireReader(stream.Instructions);
        while (EncoderInstruction.TryRead(ref reader, out var instruction))
            InsertCount += instruction is SetDynamicTableCapacity ? 0UL : 1UL;
        stream.Keep(ref reader);
    }

    private void TakeDecoder(SentStream stream)
    {
        var reader = new WireReader(stream.Instructions);
        while (DecoderInstruction.TryRead(ref reader, out var instruction))
            DecoderInstructions.Enqueue(instruction);
        stream.Keep(ref reader);
    }
}
