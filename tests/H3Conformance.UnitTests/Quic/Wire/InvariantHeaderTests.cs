using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire;

public sealed class InvariantHeaderTests
{
    private const string Octets =
        "c5" +          // Header Form 1, version-specific bits
        "1a 2a 3a 4a" + // Version: a reserved one
        "03" +          // Destination Connection ID Length
        "d0 d1 d2" +    // Destination Connection ID
        "02" +          // Source Connection ID Length
        "50 51";        // Source Connection ID

    private static readonly InvariantHeader Header = new(0xc5, QuicVersion.Greased, Bytes.Hex("d0 d1 d2"), Bytes.Hex("50 51"));

    private static readonly WireFormat<InvariantHeader> Format = new(static (header, writer) => header.Write(writer), InvariantHeader.TryRead);

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(Header, Octets);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(20, 21)]
    [InlineData(255, 255)]
    public void Connection_IDs_of_every_length_are_read(int destination, int source) =>
        Format.RoundTrips(new InvariantHeader(0x80, QuicVersion.V1, Bytes.Repeat(0xd0, destination), Bytes.Repeat(0x50, source)));

    [Fact]
    public void A_short_header_is_refused() => Format.Refuses(Bytes.Hex("45" + Octets[2..]));

    [Fact]
    public void Wrong_lengths_are_written() =>
        Format.Write(Header with { DeclaredDestinationConnectionIdLength = 21, DeclaredSourceConnectionIdLength = 255 })
            .Should().Be(Bytes.Hex("c5 1a 2a 3a 4a 15 d0 d1 d2 ff 50 51"));

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);
}
