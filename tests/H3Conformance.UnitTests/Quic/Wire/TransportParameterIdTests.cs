using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.TransportParameters;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire;

public sealed class TransportParameterIdTests
{
    [Theory]
    [InlineData(0x00, "original_destination_connection_id")]
    [InlineData(0x05, "initial_max_stream_data_bidi_local")]
    [InlineData(0x0c, "disable_active_migration")]
    [InlineData(0x10, "retry_source_connection_id")]
    [InlineData(0x11, "version_information")]
    [InlineData(0x20, "max_datagram_frame_size")]
    [InlineData(0x2ab2, "grease_quic_bit")]
    [InlineData(0x12, "0x12")]
    public void Its_text_is_the_name_in_the_RFC(ulong id, string name) => new TransportParameterId(id).ToString().Should().Be(name);

    [Theory]
    [InlineData(0, 27)]
    [InlineData(1, 58)]
    [InlineData(148_764_065_110_560_899, VarInt.MaxValue - 7)]
    public void Reserved_IDs_are_27_more_than_a_multiple_of_31(ulong n, ulong id)
    {
        TransportParameterId.Reserved(n).Value.Should().Be(id);
        new TransportParameterId(id).IsReserved.Should().BeTrue();
        new TransportParameterId(id + 1).IsReserved.Should().BeFalse();
    }
}
