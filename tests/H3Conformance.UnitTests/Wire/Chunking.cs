using H3Conformance.Quic;

namespace H3Conformance.UnitTests.Wire;

/// <summary>The ways in which octets can arrive short or in pieces.</summary>
public static class Chunking
{
    /// <summary>Every proper prefix, from one octet less than the whole down to nothing at all.</summary>
    public static IEnumerable<Bytes> Truncations(Bytes octets) =>
        Enumerable.Range(1, octets.Length).Select(missing => octets.Slice(0, octets.Length - missing));

    /// <summary>The whole at once, every split in two (empty ends included), and octet by octet.</summary>
    public static IEnumerable<Bytes[]> Chunkings(Bytes octets) =>
    [
        [octets],
        .. Enumerable.Range(0, octets.Length + 1).Select(at => new[] { octets.Slice(0, at), octets.Slice(at) }),
        OctetByOctet(octets),
    ];

    public static Bytes[] OctetByOctet(Bytes octets) =>
        [.. Enumerable.Range(0, octets.Length).Select(at => octets.Slice(at, 1))];
}
