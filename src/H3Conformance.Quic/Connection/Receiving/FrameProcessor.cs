using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Receiving;

/// <summary>Carries out the frames of a packet, each by the part that knows it.</summary>
public sealed class FrameProcessor(ConnectionState state, HandshakeDriver handshake)
{
    private readonly AckProcessor _acks = new(state);
    private readonly StreamFrameProcessor _streams = new(state);
    private readonly ConnectionIdProcessor _connectionIds = new(state);
    private readonly PathProcessor _paths = new(state);
    private readonly List<PeerClosed> _closes = [];
    private EncryptionLevel? _closedAt;

    public void Process(Frame frame, in ReceivedPacket packet)
    {
        if (!FramePermissions.Permits(packet.Level, frame))
        {
            Violate(TransportRule.FrameFitsThePacketType, QuicError.ProtocolViolation, frame, $"{frame.Type} in a packet of level {packet.Level}");
            return;
        }

        switch (frame)
        {
            case AckFrame ack:
                _acks.Process(ack, packet);
                break;
            case CryptoFrame crypto:
                handshake.Receive(crypto, packet);
                break;
            case NewConnectionIdFrame or RetireConnectionIdFrame:
                _connectionIds.Process(frame, packet);
                break;
            case PathChallengeFrame or PathResponseFrame:
                _paths.Process(frame, packet);
                break;
            case ConnectionCloseFrame close:
                _closes.Add(new PeerClosed(close, packet.Level));
                state.Life.End(ConnectionTrigger.PeerClose, packet.Time);
                break;
            case HandshakeDoneFrame when state.Role == Role.Client:
                handshake.Confirm();
                break;
            case HandshakeDoneFrame:
                Violate(TransportRule.ServerFramesComeFromServers, QuicError.ProtocolViolation, frame, "HANDSHAKE_DONE from a client");
                break;
            case NewTokenFrame token:
                Receive(token);
                break;
            case DatagramFrame datagram:
                Receive(datagram);
                break;
            default:
                _streams.Process(frame);
                break;
        }
    }

    /// <summary>
    /// RFC 9000 10.2.3: one close may come at several levels, and only the highest one tells the application's code. To be
    /// called when a datagram is done with.
    /// </summary>
    public void ReportClose()
    {
        if (_closes.MaxBy(static close => close.Level) is { } best && (_closedAt is null || best.Level > _closedAt))
        {
            _closedAt = best.Level;
            state.Events.Add(best);
        }

        _closes.Clear();
    }

    private void Receive(NewTokenFrame frame)
    {
        if (state.Role == Role.Server)
            Violate(TransportRule.ServerFramesComeFromServers, QuicError.ProtocolViolation, frame, "NEW_TOKEN from a client");
        else if (frame.Token.IsEmpty)
            Violate(TransportRule.TokenIsNotEmpty, QuicError.FrameEncodingError, frame, "NEW_TOKEN without a token");
        else
            state.Events.Add(new NewTokenReceived(frame.Token));
    }

    private void Receive(DatagramFrame frame)
    {
        // RFC 9221 3: the limit counts type and length too.
        var limit = state.Options.MaxDatagramFrameSize;
        var size = frame.TypeWidth + frame.Data.Length + (frame.HasLength ? VarInt.ShortestWidth((ulong)frame.Data.Length) : 0);
        if (limit == 0 || (ulong)size > limit)
            Violate(TransportRule.DatagramWasNegotiated, QuicError.ProtocolViolation, frame, $"DATAGRAM of {frame.Data.Length} octets, max_datagram_frame_size is {limit}");
        state.Events.Add(new DatagramFrameReceived(frame.Data));
    }

    private void Violate(TransportRule rule, QuicError code, Frame frame, string detail) =>
        state.Events.AddViolation(rule, code, frame.Type.Value, detail);
}
