using FluentAssertions;
using H3Conformance.Http3.Frames;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Frames;

public sealed class Http3FrameTypeTests
{
    [Theory]
    [InlineData(0x00, "DATA")]
    [InlineData(0x01, "HEADERS")]
    [InlineData(0x03, "CANCEL_PUSH")]
    [InlineData(0x04, "SETTINGS")]
    [InlineData(0x05, "PUSH_PROMISE")]
    [InlineData(0x07, "GOAWAY")]
    [InlineData(0x0c, "ORIGIN")]
    [InlineData(0x0d, "MAX_PUSH_ID")]
    [InlineData(0xf0700, "PRIORITY_UPDATE (request)")]
    [InlineData(0xf0701, "PRIORITY_UPDATE (push)")]
    [InlineData(0x21, "0x21")]
    public void A_type_is_printed_by_its_name(ulong value, string name) =>
        new Http3FrameType(value).ToString().Should().Be(name);

    [Theory]
    [InlineData(0x20, false)]
    [InlineData(0x21, true)]
    [InlineData(0x22, false)]
    [InlineData(0x40, true)]
    [InlineData(0x02, false)]
    [InlineData(0x3fff_ffff_ffff_fffe, true)]
    [InlineData(0x3fff_ffff_ffff_ffff, false)]
    public void Reserved_types_are_every_thirty_first(ulong value, bool reserved) =>
        new Http3FrameType(value).IsReserved.Should().Be(reserved);

    [Fact]
    public void Four_types_of_Http2_are_kept_out() =>
        Enumerable.Range(0, 64).Where(n => new Http3FrameType((ulong)n).IsHttp2Reserved).Should().Equal(2, 6, 8, 9);
}
