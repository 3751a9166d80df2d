using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Builds the datagram that closes a connection: at every level that the peer may be able to read (RFC 9000 section 10.2.3).</summary>
internal sealed class CloseDatagramBuilder(ConnectionState state, PacketDispatcher packets)
{
    public bool TryBuild(TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        state.Life.ClosePending = false;
        var path = state.Paths.Current;
        var levels = Array.FindAll(DatagramBuilder.Levels, level => level != EncryptionLevel.ZeroRtt && packets.MaySendAt(level));
        if (levels.Length == 0 || path.SendAllowance < DatagramBuilder.FullDatagram)
            return false;
        var writer = new WireWriter(DatagramBuilder.FullDatagram);
        foreach (var level in levels)
        {
            var payload = new Payload(int.MaxValue);
            payload.Add(FrameFor(level));
            if (level == levels[^1] && levels[0] == EncryptionLevel.Initial && state.Role == Role.Client)
                payload.Pad(DatagramBuilder.FullDatagram - writer.Length - packets.Overhead(level) - payload.Length);
            packets.Send(level, payload, writer, now);
        }

        datagram = PacketDispatcher.Finish(writer, path);
        return true;
    }

    // RFC 9000 10.2.3: before 1-RTT, an application's code and reason would be readable by others.
    private ConnectionCloseFrame FrameFor(EncryptionLevel level)
    {
        var close = state.Life.LocalClose!;
        return level != EncryptionLevel.OneRtt && close.Application
            ? new ConnectionCloseFrame(Application: false, QuicError.ApplicationError.Value, 0UL, default)
            : close;
    }
}
