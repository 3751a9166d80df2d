using H3Conformance.Quic.Connection.Ids;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Builds datagrams as actions specify them, whatever the congestion window and the rules say.</summary>
internal sealed class SpecifiedDatagramBuilder(ConnectionState state, PacketDispatcher packets)
{
    private const int ShortestSampled = 4;

    /// <summary>The next one, once there are keys for all its packets. One whose keys are gone for good is dropped.</summary>
    public bool TryBuild(TimeSpan now, out Datagram datagram)
    {
        datagram = default;
        while (state.SpecifiedDatagrams.TryPeek(out var specified))
        {
            if (specified.Spec.Packets.Any(LacksKeys))
            {
                if (!specified.Spec.Packets.Any(packet => LacksKeys(packet) && state.SpaceOf(packet.Level).IsDiscarded))
                    return false;
                state.SpecifiedDatagrams.Dequeue().Sent();
                continue;
            }

            state.SpecifiedDatagrams.Dequeue().Sent();
            datagram = Build(specified, now);
            return true;
        }

        return false;
    }

    private bool LacksKeys(PacketSpec packet) => packet.Protection != PacketProtection.None && state.Keys.Write(packet.Level) is null;

    private Datagram Build(SpecifiedDatagram specified, TimeSpan now)
    {
        var writer = new WireWriter(DatagramBuilder.FullDatagram);
        for (var i = 0; i < specified.Spec.Packets.Count; i++)
        {
            var padTo = i == specified.Spec.Packets.Count - 1 ? specified.Spec.PadTo : 0;
            Send(specified, i, padTo, writer, now);
        }

        return PacketDispatcher.Finish(writer, state.Paths.Current);
    }

    private void Send(SpecifiedDatagram datagram, int index, int padTo, WireWriter writer, TimeSpan now)
    {
        var spec = datagram.Spec.Packets[index];
        var space = state.SpaceOf(spec.Level);
        var number = spec.PacketNumber ?? space.TakePacketNumber();
        var payload = new Payload(int.MaxValue);
        foreach (var frame in spec.Frames)
            payload.Add(frame);
        var numberLength = spec.PacketNumberLength ?? NumberLength(number, space, payload);
        var plain = Plain(spec, number, numberLength, payload.Octets);
        if (padTo > 0)
        {
            payload.Pad(padTo - writer.Length - SizeOf(plain, spec));
            plain = plain with { Payload = payload.Octets };
        }

        var size = packets.Packets.Seal(plain, spec.Level, spec.Protection, writer);
        if (spec.Protection == PacketProtection.Normal)
        {
            packets.Register(spec.Level, plain, payload, [datagram.Part(index)], size, now);
            foreach (var frame in spec.Frames)
                Learn(frame);
            return;
        }

        // No peer can open it, so that nothing will ever acknowledge it.
        packets.Report(plain, payload.Frames, size);
        datagram.Part(index).Acknowledged();
    }

    // What the peer may rightly do in answer is no violation.
    private void Learn(Frame frame)
    {
        if (frame is PathChallengeFrame challenge)
            state.Paths.Current.Expect(challenge.Data);
        else if (frame is NewConnectionIdFrame issued)
            state.LocalIds.Register(new IssuedConnectionId(issued.SequenceNumber.Value, issued.ConnectionId, issued.StatelessResetToken));
        else if (frame is MaxStreamsFrame maximum)
            state.Streams.AdmitPeer(maximum.Bidirectional, maximum.MaximumStreams.Value);
    }

    // RFC 9001 5.4.2: with fewer than 4 octets of number and payload no peer can take a sample.
    private static byte NumberLength(ulong number, PacketNumberSpace space, Payload payload) =>
        (byte)Math.Max(PacketAssembler.NumberLength(number, space.LargestAcknowledged), ShortestSampled - payload.Length);

    private PlainPacket Plain(PacketSpec spec, ulong number, byte numberLength, Bytes payload)
    {
        var plain = packets.Packets.Plain(spec.Level, number, numberLength, payload);
        return plain with
        {
            Version = spec.Version ?? plain.Version,
            DestinationConnectionId = spec.DestinationConnectionId ?? plain.DestinationConnectionId,
            SourceConnectionId = spec.SourceConnectionId ?? plain.SourceConnectionId,
            Token = spec.Token ?? plain.Token,
            ReservedBits = spec.ReservedBits,
            FixedBit = spec.FixedBit,
            SpinBit = spec.SpinBit,
            KeyPhase = spec.KeyPhase ?? plain.KeyPhase,
            LongPacketTypeBits = spec.LongPacketTypeBits,
            DeclaredLength = spec.DeclaredLength,
        };
    }

    private int SizeOf(PlainPacket plain, PacketSpec spec)
    {
        var scratch = new WireWriter();
        packets.Packets.Seal(plain, spec.Level, spec.Protection, scratch);
        return scratch.Length;
    }
}
