using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Protection;

/// <summary>Puts protection on packets (RFC 9001 sections 5.3 and 5.4).</summary>
public static class PacketSealer
{
    // RFC 9001 5.4.2: the sample starts where a packet number of four octets would end.
    internal const int SampleOffset = 4;

    /// <summary>
    /// Appends one packet. Nothing is padded: where packet number and payload have less than 4 octets together, the
    /// sample goes on with zeros, and no peer can read the packet.
    /// </summary>
    /// <param name="packet">What to send.</param>
    /// <param name="keys">Without keys the packet goes out as with <see cref="PacketProtection.None"/>.</param>
    /// <param name="protection">What is done, or done wrong.</param>
    /// <param name="target">Takes the packet after what it holds already.</param>
    public static void Seal(PlainPacket packet, PacketKeys? keys, PacketProtection protection, WireWriter target)
    {
        if (keys is null || protection == PacketProtection.None)
        {
            packet.WriteHeader(target, packet.Payload.Length);
            target.WriteBytes(packet.Payload);
            return;
        }
        var start = target.Length;
        var sealedLength = packet.Payload.Length + Aead.TagLength;
        packet.WriteHeader(target, sealedLength);
        var headerLength = target.Length - start;
        target.Take(sealedLength);

        var octets = target.Rewrite(start, headerLength + sealedLength);
        SealPayload(packet, keys, protection, octets[..headerLength], octets[headerLength..]);
        MaskHeader(octets, headerLength - packet.PacketNumberLength, packet.PacketNumberLength, keys);
    }

    private static void SealPayload(PlainPacket packet, PacketKeys keys, PacketProtection protection, ReadOnlySpan<byte> header, Span<byte> sealedPayload)
    {
        if (protection == PacketProtection.WrongKey)
            keys.SealWithWrongKey(packet.PacketNumber, packet.Payload, sealedPayload, header);
        else
            keys.Seal(packet.PacketNumber, packet.Payload, sealedPayload, header);
        if (protection == PacketProtection.CorruptTag)
            sealedPayload[^1] ^= 0x01;
    }

    private static void MaskHeader(Span<byte> octets, int packetNumberOffset, int packetNumberLength, PacketKeys keys)
    {
        Span<byte> sample = stackalloc byte[HeaderProtection.SampleLength];
        Span<byte> mask = stackalloc byte[HeaderProtection.MaskLength];
        sample.Clear();
        var sampled = octets[Math.Min(octets.Length, packetNumberOffset + SampleOffset)..];
        sampled[..Math.Min(sampled.Length, sample.Length)].CopyTo(sample);
        keys.Mask(sample, mask);
        octets[0] ^= (byte)(mask[0] & ProtectedBits(octets[0]));
        for (var i = 0; i < Math.Min(packetNumberLength, mask.Length - 1); i++)
            octets[packetNumberOffset + i] ^= mask[1 + i];
    }

    // RFC 9001 5.4.1: four bits of a long header, five of a short one.
    internal static byte ProtectedBits(byte first) => (first & 0x80) != 0 ? (byte)0x0f : (byte)0x1f;
}
