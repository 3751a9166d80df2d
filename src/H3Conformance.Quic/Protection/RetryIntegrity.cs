using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Protection;

/// <summary>The tag of Retry packets (RFC 9001 section 5.8, RFC 9369 section 3.3.3). Its keys are public.</summary>
public static class RetryIntegrity
{
    private static ReadOnlySpan<byte> KeyOfV1 => [0xbe, 0x0c, 0x69, 0x0b, 0x9f, 0x66, 0x57, 0x5a, 0x1d, 0x76, 0x6b, 0x54, 0xe3, 0x68, 0xc8, 0x4e];

    private static ReadOnlySpan<byte> NonceOfV1 => [0x46, 0x15, 0x99, 0xd3, 0x5d, 0x63, 0x2b, 0xf2, 0x23, 0x98, 0x25, 0xbb];

    private static ReadOnlySpan<byte> KeyOfV2 => [0x8f, 0xb4, 0xb0, 0x1b, 0x56, 0xac, 0x48, 0xe2, 0x60, 0xfb, 0xcb, 0xce, 0xad, 0x7c, 0xcc, 0x92];

    private static ReadOnlySpan<byte> NonceOfV2 => [0xd8, 0x69, 0x69, 0xbc, 0x2d, 0x7c, 0x6d, 0x99, 0x90, 0xef, 0xb0, 0x4a];

    /// <summary>The tag that belongs to a packet; the one inside it is not looked at.</summary>
    /// <param name="packet">All but its tag counts.</param>
    /// <param name="originalDestinationConnectionId">Of the Initial packet that is answered.</param>
    public static Bytes Tag(RetryPacket packet, Bytes originalDestinationConnectionId)
    {
        var pseudoPacket = new WireWriter();
        pseudoPacket.WriteByte((byte)originalDestinationConnectionId.Length);
        pseudoPacket.WriteBytes(originalDestinationConnectionId);
        packet.WriteWithoutTag(pseudoPacket);
        var isV2 = packet.Version == QuicVersion.V2;
        using var aead = Aead.Create(CipherSuite.Aes128GcmSha256, isV2 ? KeyOfV2 : KeyOfV1);
        return aead.Seal(isV2 ? NonceOfV2 : NonceOfV1, [], pseudoPacket.Written);
    }

    public static RetryPacket WithTag(RetryPacket packet, Bytes originalDestinationConnectionId) =>
        packet with { RetryIntegrityTag = Tag(packet, originalDestinationConnectionId) };

    public static bool IsIntact(RetryPacket packet, Bytes originalDestinationConnectionId) =>
        packet.RetryIntegrityTag == Tag(packet, originalDestinationConnectionId);
}
