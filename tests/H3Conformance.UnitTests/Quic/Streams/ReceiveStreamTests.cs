using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class ReceiveStreamTests
{
    private readonly ReceiveStream _stream = new(window: 100);

    [Fact]
    public void Data_is_read_in_order_whatever_order_it_came_in()
    {
        Receive(4, "ef", fin: true);
        Receive(2, "cd");
        Read().Should().Be("");
        Receive(0, "ab");

        Read().Should().Be("abcdef.");
    }

    [Fact]
    public void Overlapping_data_counts_and_is_read_once()
    {
        Receive(0, "abcd").NewOctets.Should().Be(4);
        Receive(2, "cdef").NewOctets.Should().Be(2);
        Receive(1, "bc").NewOctets.Should().Be(0);

        Read().Should().Be("abcdef");
    }

    [Fact]
    public void The_end_is_read_once_also_without_data()
    {
        Receive(0, "ab");
        Read().Should().Be("ab");
        Receive(2, "", fin: true);

        Read().Should().Be(".");
        Read().Should().Be("");
        Receive(2, "", fin: true).Fault.Should().BeNull();
        Read().Should().Be("");
    }

    [Fact]
    public void States_follow_the_data()
    {
        Receive(2, "cd", fin: true);
        _stream.State.Should().Be(ReceiveStreamState.SizeKnown);
        Receive(0, "ab");
        _stream.State.Should().Be(ReceiveStreamState.DataRecvd);
        Read();
        (_stream.State, _stream.IsTerminal, _stream.FinalSize).Should().Be((ReceiveStreamState.DataRead, true, 4UL));
    }

    [Fact]
    public void Data_over_many_blocks_comes_out_as_it_went_in()
    {
        var stream = new ReceiveStream(window: 100_000);
        var octets = new byte[50_000];
        new Random(1).NextBytes(octets);
        stream.Receive(30_000, octets[30_000..], fin: true);
        stream.Receive(0, octets[..31_000], fin: false);

        var read = Bytes.Empty;
        while (stream.TryRead(out var data, out _))
            read = read.Concat(data);
        (read == octets).Should().BeTrue();
    }

    [Fact]
    public void A_new_limit_is_wanted_when_less_than_half_of_the_window_is_left()
    {
        Receive(0, new string('x', 50));
        Read();
        _stream.TryTakeMaxStreamData(out _).Should().BeFalse();
        Receive(50, "x");
        Read();

        _stream.TryTakeMaxStreamData(out var maximum).Should().BeTrue();
        (maximum, _stream.Limit).Should().Be((151UL, 151UL));
        _stream.TryTakeMaxStreamData(out _).Should().BeFalse();
    }

    [Fact]
    public void A_lost_limit_is_wanted_again()
    {
        _stream.LoseMaxStreamData();

        _stream.TryTakeMaxStreamData(out var maximum).Should().BeTrue();
        maximum.Should().Be(100);
        _stream.TryTakeMaxStreamData(out _).Should().BeFalse();
    }

    [Fact]
    public void No_limit_is_wanted_once_the_final_size_is_known()
    {
        Receive(0, new string('x', 90), fin: true);
        Read();
        _stream.LoseMaxStreamData();

        _stream.TryTakeMaxStreamData(out _).Should().BeFalse();
    }

    [Fact]
    public void A_reset_discards_what_was_not_read()
    {
        Receive(0, "abc");
        Read();
        Receive(3, "def");

        _stream.ReceiveReset(errorCode: 9, finalSize: 20).Should().Be(new ReceiveOutcome(NewOctets: 14, Discarded: 17));
        (_stream.ResetCode, _stream.State, _stream.IsTerminal).Should().Be((9UL, ReceiveStreamState.ResetRecvd, true));
        Read().Should().Be("");
    }

    [Fact]
    public void A_reset_is_read_once()
    {
        _stream.ReceiveReset(errorCode: 9, finalSize: 0);

        _stream.TryReadReset(out var code).Should().BeTrue();
        (code, _stream.State).Should().Be((9UL, ReceiveStreamState.ResetRead));
        _stream.TryReadReset(out _).Should().BeFalse();
    }

    [Fact]
    public void A_reset_after_all_data_changes_nothing()
    {
        Receive(0, "abc", fin: true);

        _stream.ReceiveReset(errorCode: 9, finalSize: 3).Should().Be(new ReceiveOutcome(0));
        Read().Should().Be("abc.");
    }

    [Fact]
    public void Data_after_a_reset_is_ignored()
    {
        _stream.ReceiveReset(errorCode: 9, finalSize: 3);

        Receive(0, "abc").Should().Be(new ReceiveOutcome(0));
        Read().Should().Be("");
    }

    private ReceiveOutcome Receive(ulong offset, string text, bool fin = false) => _stream.Receive(offset, Bytes.Utf8(text), fin);

    // What can be read, with a full stop for the end.
    private string Read()
    {
        var text = "";
        while (_stream.TryRead(out var data, out var fin))
            text += data.ToText() + (fin ? "." : "");
        return text;
    }
}
