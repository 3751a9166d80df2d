using H3Conformance.Quic.Connection.Keys;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection.Sending;

/// <summary>Turns payloads into protected packets with the headers that a connection uses.</summary>
public sealed class PacketAssembler(ConnectionHeader header, KeyRing keys)
{
    private const int TagLength = 16;
    private const int LengthFieldWidth = 2;
    private const int ShortestSampledPayload = 4;

    /// <summary>Octets of header and tag around the next payload of a space.</summary>
    public int Overhead(PacketNumberSpace space, EncryptionLevel level)
    {
        var numberLength = NumberLength(space.NextPacketNumber, space.LargestAcknowledged);
        var destination = header.DestinationConnectionId.Length;
        if (level == EncryptionLevel.OneRtt)
            return 1 + destination + numberLength + TagLength;
        var token = level == EncryptionLevel.Initial ? VarInt.ShortestWidth((ulong)header.Token.Length) + header.Token.Length : 0;
        return 1 + 4 + 1 + destination + 1 + header.SourceConnectionId.Length + token + LengthFieldWidth + numberLength + TagLength;
    }

    /// <summary>Builds the packet that the connection itself would send.</summary>
    public PlainPacket Build(PacketNumberSpace space, EncryptionLevel level, Payload payload)
    {
        var number = space.TakePacketNumber();
        var length = NumberLength(number, space.LargestAcknowledged);
        payload.Pad(ShortestSampledPayload - length - payload.Length);
        return Plain(level, number, length, payload.Octets);
    }

    public PlainPacket Plain(EncryptionLevel level, ulong number, byte numberLength, Bytes payload) => new(
        TypeOf(level),
        header.Version,
        header.DestinationConnectionId,
        header.SourceConnectionId,
        level == EncryptionLevel.Initial ? header.Token : default,
        number,
        numberLength,
        payload)
    {
        KeyPhase = level == EncryptionLevel.OneRtt && keys.OneRtt is { WritePhase: true },
    };

    public int Seal(PlainPacket packet, EncryptionLevel level, PacketProtection protection, WireWriter target)
    {
        var before = target.Length;
        PacketSealer.Seal(packet, keys.Write(level), protection, target);
        return target.Length - before;
    }

    public static byte NumberLength(ulong number, ulong? largestAcknowledged)
    {
        var unacknowledged = largestAcknowledged is { } largest ? number - Math.Min(number, largest) : number + 1;
        return unacknowledged < 1 << 14 ? (byte)2 : (byte)4;
    }

    public static PacketType TypeOf(EncryptionLevel level) => level switch
    {
        EncryptionLevel.Initial => PacketType.Initial,
        EncryptionLevel.ZeroRtt => PacketType.ZeroRtt,
        EncryptionLevel.Handshake => PacketType.Handshake,
        _ => PacketType.OneRtt,
    };
}
