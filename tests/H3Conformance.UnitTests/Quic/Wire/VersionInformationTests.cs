using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire;

public sealed class VersionInformationTests
{
    private const string Octets =
        "00 00 00 01" + // Chosen Version: 1
        "6b 33 43 cf" + // Available Version: 2
        "00 00 00 01";  // Available Version: 1

    private static readonly WireFormat<VersionInformation> Format =
        new(static (information, writer) => information.Write(writer), VersionInformation.TryRead);

    [Fact]
    public void Every_field_has_its_place() =>
        Format.Maps(new VersionInformation(QuicVersion.V1, [QuicVersion.V2, QuicVersion.V1]), Octets);

    [Fact]
    public void The_chosen_version_may_stand_alone() => Format.Maps(new VersionInformation(QuicVersion.V1, []), "00 00 00 01");

    [Fact]
    public void Version_0_is_read() => Format.RoundTrips(new VersionInformation(QuicVersion.Negotiation, [QuicVersion.Negotiation]));

    [Theory]
    [InlineData("")]
    [InlineData("00 00 00")]
    [InlineData("00 00 00 01 6b")]
    [InlineData("00 00 00 01 6b 33 43 cf 00 00 00")]
    public void A_version_that_is_cut_off_is_refused(string octets)
    {
        Format.Refuses(Bytes.Hex(octets));
        VersionInformation.Parse(Bytes.Hex(octets)).Should().BeNull();
    }
}
