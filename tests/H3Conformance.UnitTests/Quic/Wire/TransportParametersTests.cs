using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire;

public sealed class TransportParametersTests
{
    private const string Octets =
        "04 02 44 00" + // initial_max_data, 2 octets: 1024
        "0c 00" +       // disable_active_migration, empty
        "1b 01 ff" +    // a reserved ID, 1 octet
        "04 01 05";     // initial_max_data again, 1 octet: 5

    private static readonly WireFormat<TransportParameters> Format =
        new(static (parameters, writer) => parameters.Write(writer), TransportParameters.TryRead);

    private static readonly TransportParameters Parameters = Format.ReadWhole(Bytes.Hex(Octets));

    [Fact]
    public void Order_and_duplicates_are_kept() => Format.Maps(
        new TransportParameters(
        [
            new(TransportParameterId.InitialMaxData, Bytes.Hex("44 00")),
            new(TransportParameterId.DisableActiveMigration, Bytes.Empty),
            new(TransportParameterId.Reserved(0), Bytes.Hex("ff")),
            new(TransportParameterId.InitialMaxData, Bytes.Hex("05")),
        ]),
        Octets);

    [Fact]
    public void No_octets_are_no_parameters() => Format.Maps(TransportParameters.Empty, "");

    [Theory]
    [InlineData("04")]
    [InlineData("04 02 44")]
    [InlineData("0c 00 04 ff ff ff ff ff ff ff ff 00")]
    public void A_parameter_that_is_cut_off_is_refused(string octets) => Format.Refuses(Bytes.Hex(octets));

    [Fact]
    public void The_first_of_duplicates_counts()
    {
        Parameters.InitialMaxData.Should().Be(1024);
        Parameters.Count(TransportParameterId.InitialMaxData).Should().Be(2);
    }

    [Fact]
    public void Setting_takes_the_place_of_the_first_and_drops_the_rest() =>
        Parameters.With(TransportParameterId.InitialMaxData, new VarInt(7, 4)).ToBytes().Should().Be(Bytes.Hex("04 04 80 00 00 07 0c 00 1b 01 ff"));

    [Fact]
    public void Setting_what_is_absent_appends() =>
        TransportParameters.Empty.With(TransportParameterId.MaxAckDelay, Bytes.Hex("19")).ToBytes().Should().Be(Bytes.Hex("0b 01 19"));

    [Fact]
    public void Removing_removes_every_duplicate() =>
        Parameters.Without(TransportParameterId.InitialMaxData).ToBytes().Should().Be(Bytes.Hex("0c 00 1b 01 ff"));

    [Fact]
    public void A_duplicate_goes_to_the_end() =>
        Parameters.WithDuplicate(TransportParameterId.DisableActiveMigration).ToBytes().Should().Be(Bytes.Hex(Octets + "0c 00"));

    [Fact]
    public void A_duplicate_of_what_is_absent_is_an_empty_one_twice() =>
        TransportParameters.Empty.WithDuplicate(TransportParameterId.GreaseQuicBit).ToBytes().Should().Be(Bytes.Hex("6a b2 00 6a b2 00"));

    [Fact]
    public void A_trailer_is_written_as_it_is() =>
        (TransportParameters.Empty with { Trailer = Bytes.Hex("04 ff") }).ToBytes().Should().Be(Bytes.Hex("04 ff"));
}
