using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Connection;

/// <summary>A unidirectional stream of the peer: its type first, then what the type says (RFC 9114 section 6.2).</summary>
public sealed class IncomingUnidirectionalStream(StreamId stream, QpackCoders coders, Action<Http3Event> report)
{
    private readonly StreamTypeReader _type = new();
    private readonly IncomingFrames _frames = new(stream, coders.Decoder, report);
    private readonly WireWriter _pushId = new(8);
    private bool _pushIdRead;
    private bool _ended;

    public Http3StreamType? Type { get; private set; }

    public IncomingFrames Frames => _frames;

    /// <summary>The stream has ended and everything on it was reported.</summary>
    public bool IsOver => _ended && (_frames.IsOver || (Type != Http3StreamType.Control && Type != Http3StreamType.Push));

    public void Receive(ReadOnlySpan<byte> octets, bool fin)
    {
        if (Type is null && _type.TryRead(ref octets, out var type))
        {
            Type = type;
            report(new PeerStreamOpened(stream, type) { TypeWidth = _type.Width });
        }

        if (Type is { } known)
            Route(known, octets, fin);
        else if (fin)
            report(new StreamFinished(stream));
        _ended |= fin;
    }

    private void Route(Http3StreamType type, ReadOnlySpan<byte> octets, bool fin)
    {
        if (type == Http3StreamType.Control)
        {
            _frames.Receive(octets, fin);
            return;
        }

        if (type == Http3StreamType.Push)
        {
            ReceivePush(octets, fin);
            return;
        }

        if (!octets.IsEmpty)
            Hand(type, octets);
        if (fin)
            report(new StreamFinished(stream));
    }

    private void Hand(Http3StreamType type, ReadOnlySpan<byte> octets)
    {
        if (type == Http3StreamType.QpackEncoder)
        {
            report(new EncoderInstructionsReceived(Bytes.Copy(octets)));
            Report(coders.Decoder.ReceiveEncoderStream(octets));
        }
        else if (type == Http3StreamType.QpackDecoder)
        {
            report(new DecoderInstructionsReceived(Bytes.Copy(octets)));
            Report(coders.Encoder.ReceiveDecoderStream(octets));
        }
        else
        {
            report(new UnknownStreamData(stream, Bytes.Copy(octets)));
        }
    }

    private void ReceivePush(ReadOnlySpan<byte> octets, bool fin)
    {
        while (!_pushIdRead && !octets.IsEmpty)
        {
            _pushId.WriteByte(octets[0]);
            octets = octets[1..];
            var reader = new WireReader(_pushId.Written);
            if (!reader.TryReadVarInt(out var pushId))
                continue;
            _pushIdRead = true;
            report(new PushStreamIdentified(stream, pushId.Value));
        }

        _frames.Receive(octets, fin);
    }

    private void Report(QpackFailure? failure)
    {
        if (failure is not null)
            report(new QpackFailed(stream, failure));
    }
}
