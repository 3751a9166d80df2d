using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.TransportParameters;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire;

public sealed class TransportParameterValuesTests
{
    [Fact]
    public void Absent_numbers_have_the_defaults_of_the_RFCs() => TransportParameters.Empty.Should().BeEquivalentTo(new
    {
        MaxIdleTimeout = 0UL,
        MaxUdpPayloadSize = 65527UL,
        InitialMaxData = 0UL,
        InitialMaxStreamDataBidiLocal = 0UL,
        InitialMaxStreamDataBidiRemote = 0UL,
        InitialMaxStreamDataUni = 0UL,
        InitialMaxStreamsBidi = 0UL,
        InitialMaxStreamsUni = 0UL,
        AckDelayExponent = 3UL,
        MaxAckDelay = 25UL,
        ActiveConnectionIdLimit = 2UL,
        MaxDatagramFrameSize = 0UL,
        DisableActiveMigration = false,
        GreaseQuicBit = false,
    });

    [Fact]
    public void Absent_octets_are_null()
    {
        TransportParameters.Empty.InitialSourceConnectionId.Should().BeNull();
        TransportParameters.Empty.StatelessResetToken.Should().BeNull();
        TransportParameters.Empty.PreferredAddress.Should().BeNull();
        TransportParameters.Empty.VersionInformation.Should().BeNull();
    }

    [Fact]
    public void Each_name_writes_its_own_ID() => new TransportParameters
    {
        OriginalDestinationConnectionId = Bytes.Hex("d0"),
        MaxIdleTimeout = 1,
        StatelessResetToken = Bytes.Hex("0a"),
        MaxUdpPayloadSize = 2,
        InitialMaxData = 3,
        InitialMaxStreamDataBidiLocal = 4,
        InitialMaxStreamDataBidiRemote = 5,
        InitialMaxStreamDataUni = 6,
        InitialMaxStreamsBidi = 7,
        InitialMaxStreamsUni = 8,
        AckDelayExponent = 9,
        MaxAckDelay = 10,
        DisableActiveMigration = true,
        ActiveConnectionIdLimit = 11,
        InitialSourceConnectionId = Bytes.Empty,
        RetrySourceConnectionId = Bytes.Hex("50"),
        VersionInformation = new VersionInformation(QuicVersion.V1, []),
        MaxDatagramFrameSize = 12,
        GreaseQuicBit = true,
    }.ToBytes().Should().Be(Bytes.Hex(
        "00 01 d0" +          // original_destination_connection_id
        "01 01 01" +          // max_idle_timeout
        "02 01 0a" +          // stateless_reset_token
        "03 01 02" +          // max_udp_payload_size
        "04 01 03" +          // initial_max_data
        "05 01 04" +          // initial_max_stream_data_bidi_local
        "06 01 05" +          // initial_max_stream_data_bidi_remote
        "07 01 06" +          // initial_max_stream_data_uni
        "08 01 07" +          // initial_max_streams_bidi
        "09 01 08" +          // initial_max_streams_uni
        "0a 01 09" +          // ack_delay_exponent
        "0b 01 0a" +          // max_ack_delay
        "0c 00" +             // disable_active_migration
        "0e 01 0b" +          // active_connection_id_limit
        "0f 00" +             // initial_source_connection_id
        "10 01 50" +          // retry_source_connection_id
        "11 04 00 00 00 01" + // version_information
        "20 01 0c" +          // max_datagram_frame_size
        "6a b2 00"));         // grease_quic_bit

    [Fact]
    public void A_preferred_address_comes_back()
    {
        var address = new PreferredAddress(Bytes.Repeat(1, 4), 2, Bytes.Repeat(3, 16), 4, Bytes.Hex("c0"), Bytes.Repeat(5, 16));
        var parameters = new TransportParameters { PreferredAddress = address };
        parameters.Find(TransportParameterId.PreferredAddress)!.Value.Length.Should().Be(42);
        parameters.PreferredAddress.Should().Be(address);
    }

    [Fact]
    public void Setting_null_or_false_removes()
    {
        var parameters = new TransportParameters { MaxAckDelay = 10, GreaseQuicBit = true };
        (parameters with { MaxAckDelay = null, GreaseQuicBit = false }).Should().Be(TransportParameters.Empty);
    }

    [Fact]
    public void What_is_no_number_is_null_and_not_the_default() =>
        TransportParameters.Empty.With(TransportParameterId.MaxAckDelay, Bytes.Hex("19 00")).MaxAckDelay.Should().BeNull();

    [Fact]
    public void A_cut_off_value_of_a_record_is_null()
    {
        TransportParameters.Empty.With(TransportParameterId.PreferredAddress, Bytes.Hex("c0")).PreferredAddress.Should().BeNull();
        TransportParameters.Empty.With(TransportParameterId.VersionInformation, Bytes.Hex("00")).VersionInformation.Should().BeNull();
    }
}
