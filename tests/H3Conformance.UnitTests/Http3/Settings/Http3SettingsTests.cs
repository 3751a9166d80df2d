using FluentAssertions;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Settings;

public sealed class Http3SettingsTests
{
    [Fact]
    public void Absent_settings_have_their_defaults()
    {
        var settings = new Http3Settings([]);

        settings.QpackMaxTableCapacity.Should().Be(0);
        settings.QpackBlockedStreams.Should().Be(0);
        settings.MaxFieldSectionSize.Should().BeNull("RFC 9114 7.2.4.1 has no limit by default");
        settings.EnableConnectProtocol.Should().BeFalse();
        settings.H3Datagram.Should().BeFalse();
    }

    [Fact]
    public void Received_settings_are_found_by_their_numbers()
    {
        var settings = new Http3Settings([new(0x01, 4096), new(0x06, 16384), new(0x07, 100), new(0x08, 1), new(0x33, 1)]);

        settings.QpackMaxTableCapacity.Should().Be(4096);
        settings.MaxFieldSectionSize.Should().Be(16384);
        settings.QpackBlockedStreams.Should().Be(100);
        settings.EnableConnectProtocol.Should().BeTrue();
        settings.H3Datagram.Should().BeTrue();
    }

    [Fact]
    public void Duplicates_are_named_once_and_the_first_value_counts()
    {
        var settings = new Http3Settings([new(0x07, 1), new(0x06, 5), new(new VarInt(0x07, 8), 2), new(0x07, 3)]);

        settings.Duplicates.Should().Equal(SettingId.QpackBlockedStreams);
        settings.QpackBlockedStreams.Should().Be(1);
    }

    [Fact]
    public void A_switch_of_another_value_than_one_is_off() =>
        new Http3Settings([new(0x08, 2)]).EnableConnectProtocol.Should().BeFalse();

    [Theory]
    [InlineData(0x01, "SETTINGS_QPACK_MAX_TABLE_CAPACITY")]
    [InlineData(0x06, "SETTINGS_MAX_FIELD_SECTION_SIZE")]
    [InlineData(0x07, "SETTINGS_QPACK_BLOCKED_STREAMS")]
    [InlineData(0x08, "SETTINGS_ENABLE_CONNECT_PROTOCOL")]
    [InlineData(0x33, "SETTINGS_H3_DATAGRAM")]
    [InlineData(0x04, "0x4")]
    public void An_identifier_is_printed_by_its_name(ulong value, string name) =>
        new SettingId(value).ToString().Should().Be(name);

    [Fact]
    public void Four_settings_of_Http2_are_kept_out() =>
        Enumerable.Range(0, 64).Where(n => new SettingId((ulong)n).IsHttp2Reserved).Should().Equal(2, 3, 4, 5);
}
