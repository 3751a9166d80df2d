using FluentAssertions;
using H3Conformance.Quic.Wire.Frames;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class FrameTypeTests
{
    [Theory]
    [InlineData(0x00, "PADDING")]
    [InlineData(0x03, "ACK")]
    [InlineData(0x08, "STREAM")]
    [InlineData(0x0f, "STREAM")]
    [InlineData(0x13, "MAX_STREAMS")]
    [InlineData(0x18, "NEW_CONNECTION_ID")]
    [InlineData(0x1d, "CONNECTION_CLOSE")]
    [InlineData(0x31, "DATAGRAM")]
    [InlineData(0x1f, "0x1f")]
    public void Its_text_is_the_name_in_the_RFC(ulong type, string name) => new FrameType(type).ToString().Should().Be(name);
}
