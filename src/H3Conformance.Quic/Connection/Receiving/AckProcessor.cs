using H3Conformance.Quic.Recovery;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Receiving;

/// <summary>Takes acknowledgments in (RFC 9000 section 19.3).</summary>
public sealed class AckProcessor(ConnectionState state)
{
    public void Process(AckFrame frame, in ReceivedPacket packet)
    {
        var space = state.SpaceOf(packet.Level);
        if (!frame.TryGetRanges(out var ranges))
        {
            state.Events.AddViolation(TransportRule.AcknowledgesSentPackets, QuicError.FrameEncodingError, frame.Type.Value, "an ACK range goes below packet number 0");
            return;
        }

        var exponent = packet.Level == EncryptionLevel.OneRtt ? (int)Math.Min(20, state.PeerParameters.AckDelayExponent ?? 3) : 3;
        var delay = TimeSpan.FromMicroseconds(Math.Min(frame.AckDelay.Value, 1 << 24) * (double)(1UL << exponent));
        var outcome = state.Recovery.OnAck(space.Space, [.. ranges.Select(static range => new PacketRange(range.Smallest, range.Largest))], delay, packet.Time);
        if (outcome.AcksUnsentPacket)
        {
            state.Events.AddViolation(
                TransportRule.AcknowledgesSentPackets,
                QuicError.ProtocolViolation,
                frame.Type.Value,
                $"packets up to {frame.LargestAcknowledged.Value} are acknowledged, not all of which were sent");
        }

        if (frame.LargestAcknowledged.Value < space.NextPacketNumber)
            space.LargestAcknowledged = Math.Max(space.LargestAcknowledged ?? 0, frame.LargestAcknowledged.Value);
        if (state.Role == Role.Client && packet.Level == EncryptionLevel.Handshake)
            state.Recovery.PeerAddressValidated = true;
    }
}
