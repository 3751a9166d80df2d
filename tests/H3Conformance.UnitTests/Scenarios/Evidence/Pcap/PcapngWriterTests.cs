using System.Net;
using FluentAssertions;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Pcap;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Evidence.Pcap;

public class PcapngWriterTests
{
    private const string InterfaceBlock =
        "01000000 20000000" + // Interface Description Block, 32 octets
        "6500 0000 00000000" + // LINKTYPE_RAW, packets of any length
        "0900 0100 07000000" + // if_tsresol: 100 ns
        "00000000 20000000"; // opt_endofopt, 32 octets

    private static readonly EvidenceTitle Title = new("t", "a", "b") { StartedAt = DateTimeOffset.UnixEpoch.AddTicks(0x1_0000_0000) };
    private static readonly NetworkPath Path = new(0, IPEndPoint.Parse("198.51.100.2:443"));

    [Fact]
    public void The_section_comes_first_and_then_the_interface() => Written(new RunRecord()).Should().Be(Bytes.Hex(
        "0a0d0d0a 48000000" + // Section Header Block, 72 octets
        "4d3c2b1a 0100 0000" + // byte order, version 1.0
        "ffffffff ffffffff" + // as long as the file
        "0100 0f00 61202862 29206167 61696e73 74207400" + // opt_comment: "a (b) against t"
        "0400 0d00 4833436f 6e666f72 6d616e63 65000000" + // shb_userappl: H3Conformance
        "00000000 48000000" + // opt_endofopt, 72 octets
        InterfaceBlock));

    [Fact]
    public void Secrets_come_before_packets_and_are_filled_up()
    {
        var record = new RunRecord();
        record.Sent(new Datagram(Path, Octets("68 69")), TimeSpan.Zero);
        record.Happened(new TransportEvent(new KeyLogged("A 1 2")), TimeSpan.Zero);

        Blocks(record).Skip(2).First().Should().Be(Bytes.Hex(
            "0a000000 1c000000" + // Decryption Secrets Block, 28 octets
            "4b534c54 06000000" + // TLS key log, 6 octets
            "41203120 320a 0000" + // the line, its end, padding
            "1c000000"));
    }

    [Fact]
    public void A_packet_has_its_time_and_its_direction()
    {
        var record = new RunRecord();
        record.Sent(new Datagram(Path, Octets("68 69")), TimeSpan.FromTicks(3));

        Blocks(record).Last().Should().Be(Bytes.Hex(
            "06000000 4c000000" + // Enhanced Packet Block, 76 octets
            "00000000" + // the first interface
            "01000000 03000000" + // 2^32 + 3 intervals of 100 ns since 1970
            "1e000000 1e000000" + // 30 octets captured of 30
            "4500001e 00004000 40114e98 c0000201 c6336402 c35001bb 000ae62d 6869 0000" +
            "0200 0400 02000000" + // epb_flags: outbound
            "00000000 4c000000")); // opt_endofopt, 76 octets
    }

    [Fact]
    public void What_came_in_goes_from_the_server_to_the_client()
    {
        var record = new RunRecord();
        record.Received(new Datagram(Path, Octets("68")), TimeSpan.Zero);

        var block = Blocks(record).Last();
        block.Slice(40, 12).Should().Be(Bytes.Hex("c6336402 c0000201 01bb c350"));
        block.Slice(60, 8).Should().Be(Bytes.Hex("0200 0400 01000000")); // epb_flags: inbound
    }

    [Fact]
    public void Each_socket_has_its_port_and_each_peer_its_address()
    {
        var record = new RunRecord();
        record.Sent(new Datagram(new NetworkPath(2, IPEndPoint.Parse("[2001:db8::99]:444")), Octets("68")), TimeSpan.Zero);

        Blocks(record).Last().Slice(28 + 8, 36).Should().Be(Bytes.Hex(
            "20010db8 00000000 00000000 00000001" + "20010db8 00000000 00000000 00000099" + "c352 01bc"));
    }

    [Fact]
    public void Of_a_long_run_the_first_and_the_newest_datagrams_stay_and_the_gap_is_told()
    {
        var record = new RunRecord(mostOctets: 8_000);
        for (var i = 0; i < 20; i++)
            record.Sent(new Datagram(Path, new byte[900]), TimeSpan.FromTicks(i));

        var packets = Blocks(record).Skip(2).ToList();
        packets.Should().HaveCount(8);
        packets.Select(static packet => (int)packet.Span[16]).Should().Equal(0, 13, 14, 15, 16, 17, 18, 19);
        packets[1].Slice(28 + 928 + 8, 12).Should().Be(Bytes.Hex("0400 0800 0c00000000000000")); // epb_dropcount: 12
    }

    [Fact]
    public void What_no_packet_of_IP_could_carry_is_left_out()
    {
        var record = new RunRecord();
        record.Sent(new Datagram(Path, new byte[65_508]), TimeSpan.Zero);

        Blocks(record).Should().HaveCount(2);
    }

    private static byte[] Octets(string hex) => Bytes.Hex(hex).ToArray();

    private static Bytes Written(RunRecord record)
    {
        var output = new MemoryStream();
        PcapngWriter.Write(output, record, Title);
        return output.ToArray();
    }

    private static IEnumerable<Bytes> Blocks(RunRecord record)
    {
        for (var file = Written(record); !file.IsEmpty;)
        {
            var length = BitConverter.ToInt32(file.Span[4..]);
            yield return file.Slice(0, length);
            file = file.Slice(length);
        }
    }
}
