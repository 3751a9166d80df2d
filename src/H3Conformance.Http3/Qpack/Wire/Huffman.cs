using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack.Wire;

/// <summary>The Huffman coding of string literals (RFC 7541 section 5.2 and appendix B).</summary>
public static class Huffman
{
    private const int ShortestCode = 5;

    /// <summary>Octets of the code with its padding.</summary>
    public static int EncodedLength(ReadOnlySpan<byte> octets) => (int)((BitLength(octets) + 7) / 8);

    public static Bytes Encode(ReadOnlySpan<byte> octets)
    {
        var code = new byte[EncodedLength(octets)];
        Ones(code, Put(code, octets));
        return code;
    }

    /// <summary>An invalid code: its padding is zeros, 1 to 8 of them or 13.</summary>
    internal static Bytes EncodeWithZeroPadding(ReadOnlySpan<byte> octets)
    {
        var bits = BitLength(octets);
        // Five zeros alone are the code of '0', and would make a valid string.
        var code = new byte[(bits / 8) + (bits % 8 == 8 - ShortestCode ? 2 : 1)];
        Put(code, octets);
        return code;
    }

    /// <summary>An invalid code: the end-of-string symbol comes after the text.</summary>
    internal static Bytes EncodeWithEndOfString(ReadOnlySpan<byte> octets)
    {
        var code = new byte[(BitLength(octets) + HuffmanCode.Bits(HuffmanCode.EndOfString) + 7) / 8];
        Ones(code, Put(code, octets));
        return code;
    }

    /// <summary>Never throws: a faulty code gives the text before the fault and names it.</summary>
    public static HuffmanDecoding Decode(ReadOnlySpan<byte> code)
    {
        var text = new byte[(code.Length * 8L / ShortestCode) + 1];
        var length = 0;
        int node = 0, pendingBits = 0;
        var pendingOnes = true;
        for (var position = 0L; position < code.Length * 8L; position++)
        {
            var bit = (code[(int)(position / 8)] >> (int)(7 - (position % 8))) & 1;
            (pendingBits, pendingOnes) = (pendingBits + 1, pendingOnes && bit == 1);
            node = HuffmanCode.Next(node, bit);
            if (node > 0)
                continue;
            var symbol = -1 - node;
            if (symbol == HuffmanCode.EndOfString)
                return new HuffmanDecoding(Bytes.Copy(text.AsSpan(0, length)), QpackFault.HuffmanEos);
            text[length++] = (byte)symbol;
            (node, pendingBits, pendingOnes) = (0, 0, true);
        }
        return new HuffmanDecoding(Bytes.Copy(text.AsSpan(0, length)), pendingBits < 8 && pendingOnes ? null : QpackFault.HuffmanPadding);
    }

    private static long BitLength(ReadOnlySpan<byte> octets)
    {
        var bits = 0L;
        foreach (var octet in octets)
            bits += HuffmanCode.Bits(octet);
        return bits;
    }

    private static long Put(Span<byte> code, ReadOnlySpan<byte> octets)
    {
        var position = 0L;
        foreach (var octet in octets)
        {
            var bits = HuffmanCode.Bits(octet);
            var shifted = (ulong)HuffmanCode.Code(octet) << (64 - bits - (int)(position % 8));
            for (var index = (int)(position / 8); shifted != 0; index++, shifted <<= 8)
                code[index] |= (byte)(shifted >> 56);
            position += bits;
        }
        return position;
    }

    private static void Ones(Span<byte> code, long from)
    {
        var index = (int)(from / 8);
        if (index == code.Length)
            return;
        code[index] |= (byte)(0xff >> (int)(from % 8));
        code[(index + 1)..].Fill(0xff);
    }
}
