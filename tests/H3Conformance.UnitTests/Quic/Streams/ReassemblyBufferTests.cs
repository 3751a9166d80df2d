using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class ReassemblyBufferTests
{
    [Fact]
    public void Blocks_go_as_soon_as_they_are_read()
    {
        var buffer = new ReassemblyBuffer();
        buffer.Add(0, new byte[10_000]);
        buffer.BlockCount.Should().Be(3);

        buffer.TryRead(out _);
        buffer.TryRead(out _);

        buffer.BlockCount.Should().Be(1);
    }

    [Fact]
    public void Single_octets_share_a_block()
    {
        var buffer = new ReassemblyBuffer();
        for (var offset = 0UL; offset < 4096; offset += 2)
            buffer.Add(offset, [1]);

        buffer.BlockCount.Should().Be(1);
    }

    [Fact]
    public void Octets_that_were_handed_out_never_change()
    {
        var buffer = new ReassemblyBuffer();
        buffer.Add(0, [1, 2]);
        buffer.TryRead(out var first);

        buffer.Add(0, [9, 9, 9]).Should().Be(ReassemblyOutcome.Stored, "what was read is no longer compared");

        first.Should().Be(Bytes.Hex("01 02"));
    }

    [Fact]
    public void Far_data_beyond_the_limit_of_a_stream_is_not_kept()
    {
        var stream = new ReceiveStream(window: 10);

        stream.Receive(10 + ReceiveStream.MostBeyondLimit, Bytes.Utf8("x"), fin: false).Fault.Should().Be(StreamFault.FlowControl);
        stream.Receive(0, new byte[10 + ReceiveStream.MostBeyondLimit], fin: false).Fault.Should().Be(StreamFault.FlowControl);

        var read = 0UL;
        while (stream.TryRead(out var data, out _))
            read += (ulong)data.Length;
        read.Should().Be(10 + ReceiveStream.MostBeyondLimit);
    }
}
