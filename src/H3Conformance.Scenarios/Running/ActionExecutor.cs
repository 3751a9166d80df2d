using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Actions;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>Carries actions out on a connection, and follows what they sent.</summary>
public sealed class ActionExecutor(Http3Connection connection, StreamNames names)
{
    private readonly List<Delivery> _deliveries = [];
    private int _nextLocal = 1;

    private QuicConnection Quic => connection.Quic;

    /// <summary>All that the actions sent so far is acknowledged.</summary>
    public bool EverythingIsAcknowledged => _deliveries.TrueForAll(static delivery => delivery.IsAcknowledged);

    /// <summary>An action sent something that has to be acknowledged.</summary>
    public bool HasSent => _deliveries.Count > 0;

    public void Execute(Action action, TimeSpan now)
    {
        if (!ExecuteOnStream(action) && !ExecuteOnMessage(action))
            ExecuteOnTransport(action, now);
    }

    private bool ExecuteOnStream(Action action)
    {
        switch (action)
        {
            case OpenStream open:
                names.Set(open.Stream, Quic.OpenStream(bidirectional: true));
                return true;
            case OpenUniStream open:
                Open(open);
                return true;
            case SendBytes send:
                On(send.Stream, stream => Quic.Send(stream, send.Data, send.Fin));
                return true;
            case SendBytesAt send:
                Follow(Quic.SendAt(names.Obtain(send.Stream), send.Offset, send.Data, send.Fin));
                return true;
            case FinishStream finish:
                On(finish.Stream, stream => Quic.Send(stream, Bytes.Empty, fin: true));
                return true;
            case ResetStream reset:
                Follow(Quic.ResetStream(names.Obtain(reset.Stream), reset.ErrorCode, reset.FinalSize));
                return true;
            case StopSending stop:
                Follow(Quic.StopSending(names.Obtain(stop.Stream), stop.ErrorCode));
                return true;
            case IgnoreCredit ignore:
                Quic.IgnoreCredit(names.Obtain(ignore.Stream));
                return true;
            case IgnoreStreamLimits:
                Quic.IgnoreStreamLimits();
                return true;
            default:
                return false;
        }
    }

    private bool ExecuteOnMessage(Action action)
    {
        switch (action)
        {
            case SendFrame send:
                On(send.Stream, stream => connection.SendFrame(stream, send.Frame, send.Fin));
                return true;
            case SendEncoderInstruction send:
                SendInstruction(send.Stream ?? StreamName.QpackEncoder, send.Instruction.Write);
                return true;
            case SendDecoderInstruction send:
                SendInstruction(send.Stream ?? StreamName.QpackDecoder, send.Instruction.Write);
                return true;
            case SendFieldSection send:
                On(send.Stream, stream => connection.SendFrame(stream, new HeadersFrame(send.Section.ToBytes()), send.Fin));
                return true;
            case SendFields send:
                On(send.Stream, stream => connection.SendFields(stream, send.Fields, send.Fin));
                return true;
            case SendRequest request:
                Send(request);
                return true;
            case SendHttpDatagram send:
                connection.SendHttpDatagram(names.Obtain(send.Stream), send.Payload);
                return true;
            default:
                return false;
        }
    }

    private void ExecuteOnTransport(Action action, TimeSpan now)
    {
        switch (action)
        {
            case SendRawDatagram send:
                Quic.SendRaw(send.Octets);
                break;
            case TreatNextDatagram treat:
                Quic.TreatNextDatagram(treat.Treatment);
                break;
            case ReleaseDatagrams:
                Quic.ReleaseHeldDatagrams();
                break;
            case ChangeSourcePort:
                Quic.Migrate(_nextLocal++);
                break;
            case SendPackets send:
                Send(send);
                break;
            case SkipPacketNumbers skip:
                Quic.SkipPacketNumbers(skip.Level, skip.Count);
                break;
            case LimitStreamData limit:
                Quic.LimitStreamData(limit.Octets);
                break;
            case UpdateKeys:
                Quic.UpdateKeys();
                break;
            case SendQuicFrames send:
                Follow(Quic.SendFrames(send.Level, send.Frames));
                break;
            case SendCrypto send:
                Follow(Quic.SendFrames(send.Level, [new CryptoFrame(send.Offset, send.Data)]));
                break;
            case SendDatagramFrame send:
                Quic.SendDatagramFrame(send.Data);
                break;
            case SwitchTransport change:
                Quic.Automatisms[change.Automatism] = change.On;
                break;
            case SwitchHttp3 change:
                connection.Switch(change.Automatism, change.On);
                break;
            case CloseConnection close:
                Quic.Close(new ConnectionCloseFrame(close.Application, close.ErrorCode, 0UL, Bytes.Utf8(close.Reason)), now);
                break;
            default:
                break;
        }
    }

    private void Open(OpenUniStream open)
    {
        var stream = Quic.OpenStream(bidirectional: false);
        names.Set(open.Stream, stream);
        var writer = new WireWriter(8);
        writer.WriteVarInt(open.Type);
        Follow(Quic.Send(stream, writer.ToBytes(), fin: false));
        connection.Adopt(stream, new Http3StreamType(open.Type.Value));
    }

    private void Send(SendRequest request)
    {
        var stream = names.Obtain(request.Stream);
        Follow(connection.SendFields(stream, request.Fields, fin: request.Content.IsEmpty));
        if (!request.Content.IsEmpty)
            Follow(connection.SendFrame(stream, new DataFrame(request.Content), fin: true));
    }

    // What the server cannot open, or may drop, it need not acknowledge.
    private void Send(SendPackets send)
    {
        var delivery = Quic.SendDatagram(send.Datagram);
        if (send.Datagram.Packets.All(static packet => packet == new PacketSpec(packet.Level, packet.Frames)))
            Follow(delivery);
    }

    private void SendInstruction(StreamName stream, Action<WireWriter> write)
    {
        var writer = new WireWriter();
        write(writer);
        Follow(Quic.Send(names.Obtain(stream), writer.ToBytes(), fin: false));
    }

    // The server wants no more of a stream that it stopped, and to send more of it would be a second fault.
    private void On(StreamName name, Func<StreamId, Delivery> send)
    {
        var stream = names.Obtain(name);
        Follow(Quic.IsStopped(stream) ? Delivery.Never : send(stream));
    }

    private void Follow(Delivery delivery) => _deliveries.Add(delivery);
}
