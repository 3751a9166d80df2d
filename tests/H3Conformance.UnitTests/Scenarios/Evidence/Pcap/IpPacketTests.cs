using System.Net;
using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Evidence.Pcap;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Evidence.Pcap;

public class IpPacketTests
{
    private static readonly IPEndPoint Client = IPEndPoint.Parse("192.0.2.1:50000");
    private static readonly IPEndPoint Server = IPEndPoint.Parse("198.51.100.2:443");

    [Theory]
    [InlineData("0001 f203 f4f5 f6f7", 0x220d)] // RFC 1071 3: the sum is ddf2
    [InlineData("0001 f203 f4f5 f6", 0x2304)] // an odd octet counts as f600
    [InlineData("", 0xffff)]
    [InlineData("ffff", 0x0000)]
    public void The_checksum_is_the_complement_of_the_folded_sum(string octets, int checksum) =>
        InternetChecksum.Of(Bytes.Hex(octets).Span).Should().Be((ushort)checksum);

    [Fact]
    public void The_sum_of_what_is_covered_as_well_is_added() =>
        InternetChecksum.Of(Bytes.Hex("f4f5 f6f7").Span, 0x0001 + 0xf203).Should().Be(0x220d);

    [Fact]
    public void IPv4_and_UDP_are_put_in_front() => Wrapped(Client, Server, "68 69").Should().Be(Bytes.Hex(
        "45 00 001e" + // version 4, five words of header, 30 octets
        "0000 4000" + // not to be fragmented
        "40 11 4e98" + // 64 hops, UDP, checksum
        "c0000201" + // 192.0.2.1
        "c6336402" + // 198.51.100.2
        "c350 01bb 000a e62d" + // ports 50000 and 443, 10 octets, checksum
        "68 69"));

    [Fact]
    public void IPv6_and_UDP_are_put_in_front() => Wrapped(IPEndPoint.Parse("[2001:db8::1]:50000"), IPEndPoint.Parse("[::1]:443"), "68 69 70").Should().Be(Bytes.Hex(
        "60000000 000b 11 40" + // version 6, 11 octets behind, UDP, 64 hops
        "20010db8 00000000 00000000 00000001" +
        "00000000 00000000 00000000 00000001" +
        "c350 01bb 000b 34a8" + // ports 50000 and 443, 11 octets, checksum
        "68 69 70"));

    [Fact]
    public void A_checksum_of_zero_is_sent_as_all_ones()
    {
        // The payload is what the checksum of an empty datagram with the same length would be.
        var checksum = Wrapped(Client, Server, "0000").Slice(26, 2);

        Wrapped(Client, Server, checksum.ToString()).Slice(26, 2).Should().Be(Bytes.Hex("ffff"));
    }

    [Fact]
    public void The_largest_payload_fits_both_versions()
    {
        var payload = new byte[IpPacket.MostPayload];

        IpPacket.Wrap(Client, Server, payload).Should().HaveCount(ushort.MaxValue).And.Subject.Skip(2).Take(2).Should().Equal(0xff, 0xff);
        IpPacket.Wrap(new IPEndPoint(IPAddress.IPv6Loopback, 1), new IPEndPoint(IPAddress.IPv6Loopback, 2), payload).Skip(4).Take(2).Should().Equal(0xff, 0xeb);
    }

    private static Bytes Wrapped(IPEndPoint source, IPEndPoint destination, string payload) => IpPacket.Wrap(source, destination, Bytes.Hex(payload).Span);
}
