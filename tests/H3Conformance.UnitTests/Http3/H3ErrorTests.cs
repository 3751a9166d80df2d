using FluentAssertions;
using H3Conformance.Http3;
using Xunit;

namespace H3Conformance.UnitTests.Http3;

public sealed class H3ErrorTests
{
    [Theory]
    [InlineData(0x33, "H3_DATAGRAM_ERROR")]
    [InlineData(0x0100, "H3_NO_ERROR")]
    [InlineData(0x0101, "H3_GENERAL_PROTOCOL_ERROR")]
    [InlineData(0x0102, "H3_INTERNAL_ERROR")]
    [InlineData(0x0103, "H3_STREAM_CREATION_ERROR")]
    [InlineData(0x0104, "H3_CLOSED_CRITICAL_STREAM")]
    [InlineData(0x0105, "H3_FRAME_UNEXPECTED")]
    [InlineData(0x0106, "H3_FRAME_ERROR")]
    [InlineData(0x0107, "H3_EXCESSIVE_LOAD")]
    [InlineData(0x0108, "H3_ID_ERROR")]
    [InlineData(0x0109, "H3_SETTINGS_ERROR")]
    [InlineData(0x010a, "H3_MISSING_SETTINGS")]
    [InlineData(0x010b, "H3_REQUEST_REJECTED")]
    [InlineData(0x010c, "H3_REQUEST_CANCELLED")]
    [InlineData(0x010d, "H3_REQUEST_INCOMPLETE")]
    [InlineData(0x010e, "H3_MESSAGE_ERROR")]
    [InlineData(0x010f, "H3_CONNECT_ERROR")]
    [InlineData(0x0110, "H3_VERSION_FALLBACK")]
    [InlineData(0x0200, "QPACK_DECOMPRESSION_FAILED")]
    [InlineData(0x0201, "QPACK_ENCODER_STREAM_ERROR")]
    [InlineData(0x0202, "QPACK_DECODER_STREAM_ERROR")]
    [InlineData(0x0111, "0x111")]
    public void A_code_is_printed_by_its_name(ulong value, string name) => new H3Error(value).ToString().Should().Be(name);

    [Fact]
    public void A_name_stands_for_the_code_of_the_registry() => H3Error.MessageError.Value.Should().Be(0x010e);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Reserved_codes_are_known_as_such(ulong n) => H3Error.Reserved(n).IsReserved.Should().BeTrue();
}
