using System.Buffers.Binary;

namespace H3Conformance.Scenarios.Evidence.Pcap;

/// <summary>The checksum of IP and UDP (RFC 1071).</summary>
internal static class InternetChecksum
{
    /// <summary>The complement of the ones' complement sum. An odd last octet counts as if a zero followed.</summary>
    /// <param name="octets">What is to be covered.</param>
    /// <param name="before">The plain sum of 16-bit words that are covered as well, such as a pseudo header.</param>
    public static ushort Of(ReadOnlySpan<byte> octets, uint before = 0)
    {
        ulong sum = before;
        for (; octets.Length > 1; octets = octets[2..])
            sum += BinaryPrimitives.ReadUInt16BigEndian(octets);
        if (octets.Length == 1)
            sum += (uint)octets[0] << 8;
        while (sum > ushort.MaxValue)
            sum = (sum >> 16) + (sum & ushort.MaxValue);
        return (ushort)~sum;
    }
}
