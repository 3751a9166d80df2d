using FluentAssertions;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Wire;

public sealed class VarIntTests
{
    private static readonly WireFormat<VarInt> Format = new(
        static (value, writer) => writer.WriteVarInt(value),
        static (ref reader, out value) => reader.TryReadVarInt(out value));

    [Theory]
    [InlineData(151_288_809_941_952_652, "c2 19 7c 5e ff 14 e8 8c")]
    [InlineData(494_878_333, "9d 7f 3e 7d")]
    [InlineData(15_293, "7b bd")]
    [InlineData(37, "25")]
    public void The_examples_of_RFC_9000_A_1_hold(ulong value, string octets) => Format.Maps(value, octets);

    [Fact]
    public void A_longer_encoding_than_needed_is_kept() => Format.Maps(new VarInt(37, 2), "40 25");

    [Theory, EveryVarInt]
    public void Every_boundary_round_trips_at_every_width(VarInt value)
    {
        Format.RoundTrips(value);
        Format.Write(value).Length.Should().Be(value.Width);
    }

    [Theory, EveryTruncation("25", "7b bd", "9d 7f 3e 7d", "c2 19 7c 5e ff 14 e8 8c")]
    public void Every_truncation_is_refused(Bytes octets) => Format.Refuses(octets);

    [Theory, EveryVarInt]
    public void Text_round_trips(VarInt value)
    {
        VarInt.TryParse(value.ToString(), out var parsed).Should().BeTrue();
        parsed.Should().Be(value);
    }
}
