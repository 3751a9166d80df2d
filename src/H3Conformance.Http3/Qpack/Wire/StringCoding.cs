using System.Text.Json.Serialization;

namespace H3Conformance.Http3.Qpack.Wire;

/// <summary>How the octets of a string literal are put on the wire (RFC 9204 section 4.1.2). Reading gives the first three only.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StringCoding>))]
public enum StringCoding
{
    /// <summary>As they are, with H = 0.</summary>
    Plain,

    /// <summary>Huffman-coded, with H = 1.</summary>
    Huffman,

    /// <summary>As they are, with H = 1: the octets are already a code, valid or not.</summary>
    HuffmanRaw,

    /// <summary>Huffman-coded, with at least one bit of padding and all of it zero (RFC 7541 section 5.2). Five zeros in a row read as <c>0</c>.</summary>
    HuffmanZeroPadding,

    /// <summary>Huffman-coded, with 8 to 15 bits of padding.</summary>
    HuffmanLongPadding,

    /// <summary>Huffman-coded, with the end-of-string symbol before the padding.</summary>
    HuffmanEndOfString,
}
