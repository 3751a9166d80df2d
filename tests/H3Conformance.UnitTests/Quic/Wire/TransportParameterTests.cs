using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire;

public sealed class TransportParameterTests
{
    private const string Octets =
        "6a b2" +    // Transport Parameter ID: grease_quic_bit
        "03" +       // Transport Parameter Length
        "0a 0b 0c";  // Transport Parameter Value

    private static readonly TransportParameter Parameter = new(TransportParameterId.GreaseQuicBit, Bytes.Hex("0a 0b 0c"));

    private static readonly WireFormat<TransportParameter> Format =
        new(static (parameter, writer) => parameter.Write(writer), TransportParameter.TryRead);

    [Fact]
    public void Every_field_has_its_place() => Format.Maps(Parameter, Octets);

    [Fact]
    public void Long_encodings_are_kept() =>
        Format.Maps(Parameter with { IdWidth = 4, DeclaredLength = new VarInt(3, 2) }, "80 00 2a b2 40 03 0a 0b 0c");

    [Theory, EveryVarInt]
    public void Every_ID_keeps_its_width(VarInt id) =>
        Format.RoundTrips(new TransportParameter(new TransportParameterId(id.Value), Bytes.Empty) { IdWidth = id.Width });

    [Fact]
    public void Asking_for_the_shortest_ID_is_asking_for_nothing() => (Parameter with { IdWidth = 2 }).Should().Be(Parameter);

    [Fact]
    public void A_wrong_length_is_written() =>
        Format.Write(Parameter with { DeclaredLength = 9 }).Should().Be(Bytes.Hex("6a b2 09 0a 0b 0c"));

    [Theory]
    [InlineData("25", 37UL)]
    [InlineData("40 25", 37UL)]
    [InlineData("", null)]
    [InlineData("40", null)]
    [InlineData("25 00", null)]
    public void A_number_is_the_whole_value_or_none(string value, ulong? number) =>
        ((Parameter with { Value = Bytes.Hex(value) }).AsVarInt()?.Value).Should().Be(number);

    [Theory, EveryTruncation(Octets)]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);
}
