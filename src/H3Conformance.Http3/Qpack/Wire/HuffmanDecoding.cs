using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack.Wire;

/// <summary>What a Huffman code stands for.</summary>
/// <param name="Octets">The whole text, or what comes before the fault.</param>
/// <param name="Fault"><see cref="QpackFault.HuffmanPadding"/>, <see cref="QpackFault.HuffmanEos"/> or none.</param>
public readonly record struct HuffmanDecoding(Bytes Octets, QpackFault? Fault);
