using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class ReceiveStreamFaultTests
{
    private readonly ReceiveStream _stream = new(window: 10);

    [Fact]
    public void Data_beyond_the_limit_is_a_fault_and_is_kept()
    {
        Receive(0, "0123456789").Fault.Should().BeNull();

        Receive(10, "x").Should().Be(new ReceiveOutcome(1, StreamFault.FlowControl));
        Text().Should().Be("0123456789x");
    }

    [Fact]
    public void An_end_beyond_the_limit_is_a_fault_and_tells_the_final_size()
    {
        Receive(10, "x", fin: true).Fault.Should().Be(StreamFault.FlowControl);

        _stream.FinalSize.Should().Be(11);
    }

    [Fact]
    public void A_reset_beyond_the_limit_is_a_fault() =>
        _stream.ReceiveReset(0, finalSize: 11).Should().Be(new ReceiveOutcome(11, StreamFault.FlowControl, Discarded: 11));

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Another_final_size_is_a_fault_and_the_first_stays(ulong other)
    {
        Receive(0, "abc", fin: true);

        Receive(other, "", fin: true).Fault.Should().Be(StreamFault.FinalSizeChanged);
        _stream.FinalSize.Should().Be(3);
    }

    [Fact]
    public void A_reset_with_another_final_size_is_a_fault()
    {
        Receive(1, "bc", fin: true);

        _stream.ReceiveReset(0, finalSize: 4).Fault.Should().Be(StreamFault.FinalSizeChanged);
        _stream.ReceiveReset(0, finalSize: 4).Fault.Should().Be(StreamFault.FinalSizeChanged);
    }

    [Fact]
    public void A_final_size_below_what_came_is_a_fault_and_ends_nothing()
    {
        Receive(0, "abc");

        Receive(2, "", fin: true).Fault.Should().Be(StreamFault.FinalSizeBelowReceived);
        (_stream.State, Text()).Should().Be((ReceiveStreamState.Recv, "abc"));
    }

    [Fact]
    public void A_reset_below_what_came_is_a_fault_and_ends_the_stream()
    {
        Receive(0, "abc");

        _stream.ReceiveReset(0, finalSize: 2).Should().Be(new ReceiveOutcome(0, StreamFault.FinalSizeBelowReceived, Discarded: 3));
        _stream.IsTerminal.Should().BeTrue();
    }

    [Fact]
    public void Data_after_the_final_size_is_a_fault_and_is_cut_there()
    {
        Receive(2, "c", fin: true);

        Receive(0, "abcd").Should().Be(new ReceiveOutcome(0, StreamFault.DataBeyondFinalSize));
        (Text(), _stream.State).Should().Be(("abc", ReceiveStreamState.DataRead));
    }

    [Fact]
    public void Other_octets_at_the_same_offset_are_a_fault_and_the_first_stay()
    {
        Receive(0, "abc");

        Receive(1, "bXd").Should().Be(new ReceiveOutcome(1, StreamFault.DataChanged));
        Text().Should().Be("abcd");
    }

    [Theory]
    [InlineData((1UL << 62) - 1)]
    [InlineData(ulong.MaxValue)]
    public void Data_that_ends_after_the_largest_offset_is_a_fault(ulong offset)
    {
        Receive(offset, "a").Should().Be(new ReceiveOutcome(0, StreamFault.OffsetTooLarge));
        Receive(0, "").NewOctets.Should().Be(0);
    }

    [Fact]
    public void A_reset_after_the_largest_offset_is_a_fault() =>
        _stream.ReceiveReset(0, finalSize: 1UL << 62).Fault.Should().Be(StreamFault.OffsetTooLarge);

    [Fact]
    public void More_gaps_than_are_kept_are_a_fault()
    {
        var stream = new ReceiveStream(window: 1 << 20);
        var faults = Enumerable.Range(0, 10_000).Select(n => stream.Receive((2 * (ulong)n) + 1, Bytes.Utf8("x"), fin: false).Fault).ToArray();

        faults[0].Should().BeNull();
        faults[^1].Should().Be(StreamFault.TooManyGaps);
        stream.Receive(0, Bytes.Utf8("x"), fin: false).Fault.Should().BeNull("it closes a gap");
    }

    [Theory]
    [InlineData(StreamFault.FlowControl, 0x03)]
    [InlineData(StreamFault.FinalSizeChanged, 0x06)]
    [InlineData(StreamFault.FinalSizeBelowReceived, 0x06)]
    [InlineData(StreamFault.DataBeyondFinalSize, 0x06)]
    [InlineData(StreamFault.DataChanged, 0x0a)]
    [InlineData(StreamFault.OffsetTooLarge, 0x07)]
    [InlineData(StreamFault.TooManyGaps, 0x01)]
    public void Every_fault_has_its_connection_error(StreamFault fault, ulong code) =>
        fault.ToQuicError().Should().Be(new QuicError(code));

    private ReceiveOutcome Receive(ulong offset, string text, bool fin = false) => _stream.Receive(offset, Bytes.Utf8(text), fin);

    private string Text()
    {
        var text = "";
        while (_stream.TryRead(out var data, out _))
            text += data.ToText();
        return text;
    }
}
