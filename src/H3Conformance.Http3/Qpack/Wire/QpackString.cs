using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Http3.Qpack.Wire;

/// <summary>A string literal (RFC 9204 section 4.1.2, RFC 7541 section 5.2): H, Length, String Data.</summary>
/// <param name="Octets">The text before it is coded; with <see cref="StringCoding.HuffmanRaw"/> the code itself.</param>
/// <param name="Coding">How the octets are put on the wire.</param>
public sealed record QpackString(Bytes Octets, StringCoding Coding = StringCoding.Plain)
{
    /// <summary>Written as Length in place of the coded length in octets. Reading sets it where the length has extra octets.</summary>
    public PrefixedInteger? DeclaredLength { get; init; }

    /// <summary>The text that a lenient reader takes the literal for: up to the fault where the Huffman code has one.</summary>
    internal Bytes Text => Coding == StringCoding.HuffmanRaw ? Huffman.Decode(Octets).Octets : Octets;

    public static QpackString Of(string text, StringCoding coding = StringCoding.Plain) => new(Bytes.Latin1(text), coding);

    public static QpackString Of(Bytes octets, HuffmanUse use) => new(octets, use switch
    {
        HuffmanUse.Always => StringCoding.Huffman,
        HuffmanUse.WhenShorter when Huffman.EncodedLength(octets) < octets.Length => StringCoding.Huffman,
        _ => StringCoding.Plain,
    });

    /// <param name="writer">Takes the octets.</param>
    /// <param name="pattern">The bits of the first octet above the prefix.</param>
    /// <param name="prefixBits">2 to 8: the bit H and those of the length.</param>
    public void Write(WireWriter writer, byte pattern, int prefixBits)
    {
        var data = Data();
        var h = Coding == StringCoding.Plain ? 0 : 1 << (prefixBits - 1);
        (DeclaredLength ?? data.Length).Write(writer, (byte)(pattern | h), prefixBits - 1);
        writer.WriteBytes(data);
    }

    internal static bool TryRead(ref QpackReader reader, int prefixBits, out QpackString value)
    {
        value = new QpackString(Bytes.Empty);
        if (!reader.TryPeek(out var first) || !reader.TryReadInteger(prefixBits - 1, out var length) || !reader.TryReadData(length, out var data))
            return false;
        value = (first & (1 << (prefixBits - 1))) == 0 ? new QpackString(data) : FromCode(ref reader, data);
        if (length.ExtraOctets > 0)
            value = value with { DeclaredLength = length };
        return true;
    }

    private static QpackString FromCode(ref QpackReader reader, Bytes code)
    {
        var decoded = Huffman.Decode(code);
        if (decoded.Fault is null)
            return new QpackString(decoded.Octets, StringCoding.Huffman);
        reader.Note(decoded.Fault.Value);
        return new QpackString(code, StringCoding.HuffmanRaw);
    }

    private Bytes Data() => Coding switch
    {
        StringCoding.Huffman => Huffman.Encode(Octets),
        StringCoding.HuffmanZeroPadding => Huffman.EncodeWithZeroPadding(Octets),
        StringCoding.HuffmanLongPadding => Huffman.Encode(Octets).Concat([0xff]),
        StringCoding.HuffmanEndOfString => Huffman.EncodeWithEndOfString(Octets),
        _ => Octets,
    };
}
