using System.Security.Cryptography;
using H3Conformance.Quic.Crypto;

namespace H3Conformance.Quic.Protection;

/// <summary>The keys of Initial packets, which everyone on the path can work out (RFC 9001 section 5.2, RFC 9369 section 3.3.1).</summary>
/// <param name="Client">What the client sends with.</param>
/// <param name="Server">What the server sends with.</param>
public readonly record struct InitialKeys(PacketKeys Client, PacketKeys Server)
{
    private static ReadOnlySpan<byte> SaltOfV1 =>
        [0x38, 0x76, 0x2c, 0xf7, 0xf5, 0x59, 0x34, 0xb3, 0x4d, 0x17, 0x9a, 0xe6, 0xa4, 0xc8, 0x0c, 0xad, 0xcc, 0xbb, 0x7f, 0x0a];

    private static ReadOnlySpan<byte> SaltOfV2 =>
        [0x0d, 0xed, 0xe3, 0xde, 0xf7, 0x00, 0xa6, 0xdb, 0x81, 0x93, 0x81, 0xbe, 0x6e, 0x26, 0x9d, 0xcb, 0xf9, 0xbd, 0x2e, 0xd9];

    /// <param name="version">A version that is not known is taken for version 1.</param>
    /// <param name="destinationConnectionId">Of the client's first Initial packet, or of the first one after a Retry. Any length.</param>
    public static InitialKeys Derive(QuicVersion version, Bytes destinationConnectionId)
    {
        var secret = Hkdf.Extract(HashAlgorithmName.SHA256, version == QuicVersion.V2 ? SaltOfV2 : SaltOfV1, destinationConnectionId);
        return new InitialKeys(Keys("client in"), Keys("server in"));

        PacketKeys Keys(string label) =>
            new(CipherSuite.Aes128GcmSha256, version, Hkdf.ExpandLabel(HashAlgorithmName.SHA256, secret, label, [], 32));
    }
}
