using H3Conformance.Quic;

namespace H3Conformance.UnitTests.Http3;

/// <summary>The ways in which the octets of a stream can arrive.</summary>
internal static class Chunking
{
    /// <summary>Octet by octet first, then every split in two, one of which is the whole.</summary>
    public static IEnumerable<IReadOnlyList<Bytes>> All(Bytes octets) =>
        Enumerable.Range(0, octets.Length + 1).Select(at => (IReadOnlyList<Bytes>)[octets.Slice(0, at), octets.Slice(at)]).Prepend(OctetByOctet(octets));

    public static IReadOnlyList<Bytes> OctetByOctet(Bytes octets) =>
        [.. Enumerable.Range(0, octets.Length).Select(i => octets.Slice(i, 1))];
}
