using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace H3Conformance.Quic.Crypto;

/// <summary>Key derivation as TLS 1.3 and QUIC use it (RFC 5869, RFC 8446 section 7.1).</summary>
public static class Hkdf
{
    public static byte[] Extract(HashAlgorithmName hash, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> inputKeyingMaterial)
    {
        var prk = new byte[LengthOf(hash)];
        // HMAC itself, since OpenSSL refuses empty keying material and a connection ID may be empty.
        CryptographicOperations.HmacData(hash, salt, inputKeyingMaterial, prk);
        return prk;
    }

    public static byte[] Expand(HashAlgorithmName hash, ReadOnlySpan<byte> secret, ReadOnlySpan<byte> info, int length)
    {
        var output = new byte[length];
        HKDF.Expand(hash, secret, output, info);
        return output;
    }

    /// <summary>HKDF-Expand-Label.</summary>
    /// <param name="hash">Of the cipher suite.</param>
    /// <param name="secret">The pseudorandom key.</param>
    /// <param name="label">Without its prefix "tls13 ", ASCII, up to 249 characters.</param>
    /// <param name="context">Up to 255 octets.</param>
    /// <param name="length">Octets wanted.</param>
    public static byte[] ExpandLabel(HashAlgorithmName hash, ReadOnlySpan<byte> secret, string label, ReadOnlySpan<byte> context, int length)
    {
        Span<byte> info = stackalloc byte[2 + 1 + 255 + 1 + 255];
        BinaryPrimitives.WriteUInt16BigEndian(info, (ushort)length);
        info[2] = (byte)(6 + label.Length);
        "tls13 "u8.CopyTo(info[3..]);
        var position = 9 + Encoding.ASCII.GetBytes(label, info[9..]);
        info[position++] = (byte)context.Length;
        context.CopyTo(info[position..]);
        return Expand(hash, secret, info[..(position + context.Length)], length);
    }

    private static int LengthOf(HashAlgorithmName hash) => hash.Name switch
    {
        "SHA384" => 48,
        "SHA512" => 64,
        _ => 32,
    };
}
