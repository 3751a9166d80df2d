using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Settings;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Connection;

/// <summary>
/// HTTP/3 on one QUIC connection, as client or server. It opens the streams that RFC 9114 section 6.2 wants unless told not to,
/// reads what comes, judges nothing and sends whatever it is told to.
/// </summary>
public sealed class Http3Connection : IEndpoint
{
    private readonly Queue<Http3Event> _events = new();
    private readonly QpackCoders _coders;
    private readonly IncomingStreams _incoming;
    private readonly HashSet<Http3Automatism> _off;
    private readonly Http3Options _options;

    public Http3Connection(QuicConnection quic, Http3Options options)
    {
        Quic = quic;
        _options = options;
        _off = [.. options.SwitchedOff];
        var own = new Http3Settings(options.Settings);
        _coders = new QpackCoders(new QpackEncoder { TableCapacityWanted = options.EncoderTableCapacity }, new QpackDecoder(own.QpackMaxTableCapacity, own.QpackBlockedStreams));
        _incoming = new IncomingStreams(_coders, Report);
        Decoder.SendsSectionAcknowledgments = IsOn(Http3Automatism.QpackSectionAcknowledgments);
        Decoder.Applied = applied => Report(new EncoderInstructionApplied(applied));
    }

    public QuicConnection Quic { get; }

    public QpackEncoder Encoder => _coders.Encoder;

    public QpackDecoder Decoder => _coders.Decoder;

    /// <summary>Our control stream, once open.</summary>
    public StreamId? Control { get; private set; }

    /// <summary>Our QPACK encoder stream, once open.</summary>
    public StreamId? QpackEncoderStream { get; private set; }

    /// <summary>Our QPACK decoder stream, once open.</summary>
    public StreamId? QpackDecoderStream { get; private set; }

    /// <summary>What the peer's SETTINGS say; null before they came.</summary>
    public Http3Settings? PeerSettings { get; private set; }

    /// <summary>What our SETTINGS say.</summary>
    public ValueList<Setting> Settings => _options.Settings;

    /// <summary>Streams of the peer that are not over.</summary>
    public int IncomingStreamCount => _incoming.Count;

    public TimeSpan? NextDeadline => Quic.NextDeadline;

    public bool IsOn(Http3Automatism automatism) => !_off.Contains(automatism);

    public void Switch(Http3Automatism automatism, bool on)
    {
        if (on)
            _off.Remove(automatism);
        else
            _off.Add(automatism);
        if (automatism == Http3Automatism.QpackSectionAcknowledgments)
            Decoder.SendsSectionAcknowledgments = on;
    }

    /// <summary>Opens control and QPACK streams, those of them that are left to the engine.</summary>
    public void OpenStreams()
    {
        if (IsOn(Http3Automatism.ControlStream))
        {
            Control = OpenUnidirectional(Http3StreamType.Control);
            if (IsOn(Http3Automatism.Settings))
                SendFrame(Control.Value, new SettingsFrame(_options.Settings), fin: false);
        }

        if (IsOn(Http3Automatism.QpackEncoderStream))
            QpackEncoderStream = OpenUnidirectional(Http3StreamType.QpackEncoder);
        if (IsOn(Http3Automatism.QpackDecoderStream))
            QpackDecoderStream = OpenUnidirectional(Http3StreamType.QpackDecoder);
    }

    /// <summary>Tells which streams of a scenario's making take the place of the engine's own.</summary>
    public void Adopt(StreamId stream, Http3StreamType type)
    {
        Report(new OwnStreamOpened(stream, type));
        if (type == Http3StreamType.Control)
            Control ??= stream;
        else if (type == Http3StreamType.QpackEncoder)
            QpackEncoderStream ??= stream;
        else if (type == Http3StreamType.QpackDecoder)
            QpackDecoderStream ??= stream;
    }

    public StreamId OpenUnidirectional(Http3StreamType type)
    {
        var stream = Quic.OpenStream(bidirectional: false);
        var writer = new WireWriter(8);
        writer.WriteVarInt(type.Value);
        Quic.Send(stream, writer.ToBytes(), fin: false);
        Report(new OwnStreamOpened(stream, type));
        return stream;
    }

    public Delivery SendFrame(StreamId stream, Http3Frame frame, bool fin)
    {
        Report(new FrameSent(stream, frame));
        return Quic.Send(stream, frame.ToBytes(), fin);
    }

    /// <summary>Encodes fields with QPACK and sends them in a HEADERS frame.</summary>
    public Delivery SendFields(StreamId stream, IReadOnlyList<Field> fields, bool fin)
    {
        var section = Encoder.Encode(stream.Value, fields);
        FlushQpack();
        Report(new FieldsSent(stream, fields.ToValueList()));
        return Quic.Send(stream, new HeadersFrame(section).ToBytes(), fin);
    }

    /// <summary>RFC 9297 2.1: a payload for the request stream, in a DATAGRAM frame.</summary>
    public void SendHttpDatagram(StreamId stream, Bytes payload)
    {
        var writer = new WireWriter();
        writer.WriteVarInt(stream.Value / 4);
        writer.WriteBytes(payload);
        Quic.SendDatagramFrame(writer.ToBytes());
    }

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        Quic.Receive(datagram, now);
        TakeQuicEvents();
    }

    public void Elapse(TimeSpan now)
    {
        Quic.Elapse(now);
        TakeQuicEvents();
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram)
    {
        var taken = Quic.TryTakeDatagram(now, out datagram);
        TakeQuicEvents();
        return taken;
    }

    public bool TryTakeEvent(out Http3Event? happened) => _events.TryDequeue(out happened);

    private void TakeQuicEvents()
    {
        while (Quic.TryTakeEvent(out var happened))
        {
            Report(new TransportEvent(happened!));
            _incoming.Receive(happened!);
        }

        FlushQpack();
    }

    private void FlushQpack()
    {
        Flush(QpackEncoderStream, Encoder.TakeInstructions());
        if (IsOn(Http3Automatism.QpackAcknowledgments))
            Flush(QpackDecoderStream, Decoder.TakeInstructions());
    }

    private void Flush(StreamId? stream, Bytes instructions)
    {
        if (stream is { } open && !instructions.IsEmpty)
            Quic.Send(open, instructions, fin: false);
    }

    private void Report(Http3Event happened)
    {
        if (happened is FrameReceived { Frame: SettingsFrame settings } received && PeerSettings is null && _incoming.IsControl(received.Stream))
        {
            PeerSettings = new Http3Settings(settings.Settings);
            Encoder.ApplySettings(PeerSettings.QpackMaxTableCapacity, PeerSettings.QpackBlockedStreams);
            _events.Enqueue(happened);
            _events.Enqueue(new SettingsReceived(PeerSettings));
            return;
        }

        _events.Enqueue(happened);
    }
}
