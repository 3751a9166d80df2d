namespace H3Conformance.Http3.Qpack.Wire;

/// <summary>
/// The Huffman code of RFC 7541 appendix B. It is canonical: codes count upwards through the symbols in order of length,
/// then of value, so that the lengths alone determine it.
/// </summary>
internal static class HuffmanCode
{
    public const int EndOfString = 256;

    private const int LongestCode = 30;

    /// <summary>Bits of each symbol's code: octets 0 to 255, then the end-of-string symbol.</summary>
    private static readonly byte[] Lengths =
    [
        13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28,
        28, 28, 28, 28, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6,
        5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7, 8, 15, 6, 12, 10,
        13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
        7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19, 13, 14, 6,
        15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5,
        6, 7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13, 28,
        20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23,
        24, 24, 22, 23, 24, 23, 23, 23, 23, 21, 22, 23, 22, 23, 23, 24,
        22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23,
        21, 21, 22, 21, 23, 22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23,
        26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25,
        19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27,
        20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25, 25, 24, 24, 26, 23,
        26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26,
        30,
    ];

    private static readonly uint[] Codes = Number();

    /// <summary>Two successors per node, the first node being the root: another node, or -1 - symbol, or 0 for none.</summary>
    private static readonly short[] Tree = Grow();

    public static int Bits(int symbol) => Lengths[symbol];

    public static uint Code(int symbol) => Codes[symbol];

    /// <summary>The node after a bit: positive for an inner node, -1 - symbol at a leaf.</summary>
    public static int Next(int node, int bit) => Tree[(2 * node) + bit];

    private static uint[] Number()
    {
        var codes = new uint[Lengths.Length];
        uint code = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            code <<= 1;
            for (var symbol = 0; symbol < Lengths.Length; symbol++)
            {
                if (Lengths[symbol] == length)
                    codes[symbol] = code++;
            }
        }

        return codes;
    }

    private static short[] Grow()
    {
        var tree = new short[2 * (Lengths.Length - 1)];
        short nodes = 1;
        for (var symbol = 0; symbol < Lengths.Length; symbol++)
        {
            var node = 0;
            for (var bit = Lengths[symbol] - 1; bit > 0; bit--)
            {
                ref var next = ref tree[(2 * node) + (int)((Codes[symbol] >> bit) & 1)];
                if (next == 0)
                    next = nodes++;
                node = next;
            }
            tree[(2 * node) + (int)(Codes[symbol] & 1)] = (short)(-1 - symbol);
        }
        return tree;
    }
}
