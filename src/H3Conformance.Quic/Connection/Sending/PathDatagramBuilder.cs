using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Builds the datagrams of path validation: one frame each, on its own path, as large as the path allows (RFC 9000 section 8.2).</summary>
internal sealed class PathDatagramBuilder(ConnectionState state, PacketDispatcher packets)
{
    private const int SmallestUseful = 64;

    public bool TryBuild(TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        if (!packets.MaySendAt(EncryptionLevel.OneRtt))
            return false;
        while (state.PathFrames.TryDequeue(out var next))
        {
            var path = state.Paths.Of(next.Path);
            var size = Math.Min(DatagramBuilder.FullDatagram, path.SendAllowance);
            if (size < SmallestUseful)
            {
                path.ChallengeSent(now, state.ProbeTimeout);
                continue;
            }

            var payload = new Payload(int.MaxValue);
            payload.Add(next.Frame);
            payload.Pad(size - packets.Overhead(EncryptionLevel.OneRtt) - payload.Length);
            var writer = new WireWriter(DatagramBuilder.FullDatagram);
            packets.Send(EncryptionLevel.OneRtt, payload, writer, now);
            if (next.Frame is PathChallengeFrame)
                path.ChallengeSent(now, state.ProbeTimeout);
            datagram = PacketDispatcher.Finish(writer, path);
            return true;
        }

        return false;
    }
}
