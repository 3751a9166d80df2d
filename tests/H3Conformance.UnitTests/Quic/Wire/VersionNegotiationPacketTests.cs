using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire;

public sealed class VersionNegotiationPacketTests
{
    private const string Header =
        "c0" +          // Header Form 1, Unused 0x40
        "00 00 00 00" + // Version 0
        "02" +          // Destination Connection ID Length
        "d0 d1" +       // Destination Connection ID
        "01" +          // Source Connection ID Length
        "50";           // Source Connection ID

    private const string Octets =
        Header +
        "00 00 00 01" + // Supported Version: 1
        "6b 33 43 cf";  // Supported Version: 2

    private static readonly VersionNegotiationPacket Packet = new(Bytes.Hex("d0 d1"), Bytes.Hex("50"), [QuicVersion.V1, QuicVersion.V2]);

    private static readonly WireFormat<VersionNegotiationPacket> Format =
        new(static (packet, writer) => packet.Write(writer), VersionNegotiationPacket.TryRead);

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(Packet, Octets);

    [Fact]
    public void The_unused_bits_are_kept() => Format.Maps(Packet with { Unused = 0x2a }, "aa" + Octets[2..]);

    [Fact]
    public void A_list_without_versions_is_read() => Format.Maps(Packet with { SupportedVersions = [] }, Header);

    [Fact]
    public void Connection_IDs_of_255_octets_are_read() =>
        Format.RoundTrips(Packet with { DestinationConnectionId = Bytes.Repeat(0xd0, 255), SourceConnectionId = Bytes.Repeat(0x50, 255) });

    [Fact]
    public void A_packet_of_another_version_is_refused() => Format.Refuses(Bytes.Hex("c0 00 00 00 01 00 00"));

    [Fact]
    public void The_answer_swaps_the_connection_IDs() =>
        VersionNegotiationPacket.InReplyTo(new InvariantHeader(0xc0, QuicVersion.Greased, Bytes.Hex("50"), Bytes.Hex("d0 d1")), [QuicVersion.V1, QuicVersion.V2])
            .Should().Be(Packet);

    [Theory, EveryTruncation(Header)]
    public void Every_truncation_of_the_header_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public void A_version_that_is_cut_off_is_refused(int missing) => Format.Refuses(Bytes.Hex(Octets).Slice(0, Bytes.Hex(Octets).Length - missing));
}
