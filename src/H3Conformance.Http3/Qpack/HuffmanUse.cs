namespace H3Conformance.Http3.Qpack;

/// <summary>When an encoder uses Huffman coding for a string literal (RFC 9204 section 4.1.2 leaves the choice to it).</summary>
public enum HuffmanUse
{
    WhenShorter,
    Always,
    Never,
}
