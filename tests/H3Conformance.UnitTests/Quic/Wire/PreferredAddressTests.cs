using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire;

public sealed class PreferredAddressTests
{
    private const string Ipv6 = "20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01";
    private const string Token = "00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f";

    private const string Octets =
        "c0 00 02 01" + // IPv4 Address: 192.0.2.1
        "01 bb" +       // IPv4 Port: 443
        Ipv6 +          // IPv6 Address: 2001:db8::1
        "11 51" +       // IPv6 Port: 4433
        "03" +          // Connection ID Length
        "c0 c1 c2" +    // Connection ID
        Token;          // Stateless Reset Token

    private static readonly PreferredAddress Address =
        new(Bytes.Hex("c0 00 02 01"), 443, Bytes.Hex(Ipv6), 4433, Bytes.Hex("c0 c1 c2"), Bytes.Hex(Token));

    private static readonly WireFormat<PreferredAddress> Format = new(static (address, writer) => address.Write(writer), PreferredAddress.TryRead);

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(Address, Octets);

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    [InlineData(255)]
    public void Every_length_of_the_connection_ID_is_read(int length) =>
        Format.RoundTrips(Address with { ConnectionId = Bytes.Repeat(0xc0, length) });

    [Fact]
    public void A_wrong_length_is_written() =>
        (Address with { DeclaredConnectionIdLength = 21 }).ToBytes()[24].Should().Be(21);

    [Fact]
    public void Octets_behind_the_token_make_the_value_malformed()
    {
        PreferredAddress.Parse(Bytes.Hex(Octets)).Should().Be(Address);
        PreferredAddress.Parse(Bytes.Hex(Octets + "00")).Should().BeNull();
    }

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);
}
