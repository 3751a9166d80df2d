using System.Buffers.Binary;
using System.Numerics;

namespace H3Conformance.Quic.Crypto;

/// <summary>The ChaCha20 block function (RFC 8439 section 2.3): the framework has no form of it with a counter that can be set.</summary>
public static class ChaCha20
{
    public const int BlockLength = 64;

    /// <param name="key">32 octets.</param>
    /// <param name="counter">The block counter.</param>
    /// <param name="nonce">12 octets.</param>
    /// <param name="keyStream">Takes 64 octets.</param>
    public static void Block(ReadOnlySpan<byte> key, uint counter, ReadOnlySpan<byte> nonce, Span<byte> keyStream)
    {
        Span<uint> start = [0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574, 0, 0, 0, 0, 0, 0, 0, 0, counter, 0, 0, 0];
        for (var i = 0; i < 8; i++)
            start[4 + i] = BinaryPrimitives.ReadUInt32LittleEndian(key[(4 * i)..]);
        for (var i = 0; i < 3; i++)
            start[13 + i] = BinaryPrimitives.ReadUInt32LittleEndian(nonce[(4 * i)..]);

        Span<uint> state = stackalloc uint[16];
        start.CopyTo(state);
        for (var doubleRound = 0; doubleRound < 10; doubleRound++)
        {
            for (var column = 0; column < 4; column++)
                QuarterRound(ref state[column], ref state[4 + column], ref state[8 + column], ref state[12 + column]);
            for (var diagonal = 0; diagonal < 4; diagonal++)
                QuarterRound(ref state[diagonal], ref state[4 + ((diagonal + 1) & 3)], ref state[8 + ((diagonal + 2) & 3)], ref state[12 + ((diagonal + 3) & 3)]);
        }
        for (var i = 0; i < 16; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(keyStream[(4 * i)..], state[i] + start[i]);
    }

    private static void QuarterRound(ref uint a, ref uint b, ref uint c, ref uint d)
    {
        a += b; d = BitOperations.RotateLeft(d ^ a, 16);
        c += d; b = BitOperations.RotateLeft(b ^ c, 12);
        a += b; d = BitOperations.RotateLeft(d ^ a, 8);
        c += d; b = BitOperations.RotateLeft(b ^ c, 7);
    }
}
