using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

/// <summary>Data at offsets of the caller's choice.</summary>
public sealed class SendStreamForcedTests
{
    private readonly SendStream _stream = new(maxStreamData: 4);

    [Fact]
    public void It_leaves_without_credit_and_counts_what_it_adds()
    {
        _stream.WriteAt(10, Bytes.Utf8("xyz"), fin: true);

        var segment = Take(100);

        (segment.Offset, segment.Data.ToText(), segment.Fin, segment.NewOctets).Should().Be((10UL, "xyz", true, 13UL));
        _stream.Sent.Should().Be(13);
        _stream.State.Should().Be(SendStreamState.Ready);
    }

    [Fact]
    public void It_is_cut_to_what_fits_and_ends_with_the_last_piece()
    {
        _stream.WriteAt(10, Bytes.Utf8("xyz"), fin: true);

        (Take(2).Fin, Take(2).Fin).Should().Be((false, true));
        _stream.HasPending(0).Should().BeFalse();
    }

    [Fact]
    public void It_leaves_again_when_lost()
    {
        _stream.WriteAt(10, Bytes.Utf8("xyz"), fin: false);
        _stream.Lose(Take(100));

        Take(100).Data.ToText().Should().Be("xyz");
    }

    [Fact]
    public void An_empty_segment_can_be_sent()
    {
        _stream.WriteAt(3, Bytes.Empty, fin: false);

        Take(0).End.Should().Be(3);
    }

    [Fact]
    public void It_is_acknowledged_apart_from_ordered_data()
    {
        _stream.WriteAt(10, Bytes.Utf8("xyz"), fin: true);
        var segment = Take(100);
        _stream.IsAcknowledged(13, fin: true).Should().BeFalse();

        _stream.Acknowledge(segment);

        _stream.IsAcknowledged(13, fin: true).Should().BeTrue();
        _stream.IsAcknowledged(14, fin: false).Should().BeFalse();
    }

    [Fact]
    public void It_can_contradict_ordered_data_at_the_same_offset()
    {
        _stream.Write(Bytes.Utf8("ab"), fin: false);
        _stream.WriteAt(0, Bytes.Utf8("XY"), fin: false);
        var (ordered, forced) = (Take(100), Take(100));

        _stream.Acknowledge(forced);
        _stream.Lose(ordered);

        Take(100).Data.ToText().Should().Be("ab");
    }

    [Fact]
    public void Data_written_after_the_end_follows_it()
    {
        _stream.Write(Bytes.Utf8("ab"), fin: true);
        var end = _stream.Write(Bytes.Utf8("cd"), fin: false);

        (Take(100).Fin, Take(100).Offset, end).Should().Be((true, 2UL, 4UL));
    }

    [Fact]
    public void Data_written_after_a_reset_leaves_all_the_same()
    {
        _stream.Write(Bytes.Utf8("ab"), fin: false);
        Take(100);
        _stream.Reset(errorCode: 1);
        _stream.Write(Bytes.Utf8("cd"), fin: false);

        (Take(100).Data.ToText(), _stream.State).Should().Be(("cd", SendStreamState.ResetSent));
    }

    [Fact]
    public void A_reset_of_a_stream_that_is_done_leaves_all_the_same()
    {
        _stream.Write(Bytes.Utf8("ab"), fin: true);
        _stream.Acknowledge(Take(100));
        _stream.Reset(errorCode: 1, finalSize: 1);

        _stream.IsTerminal.Should().BeFalse();
        _stream.TryTakeReset(out _, out var finalSize).Should().BeTrue();
        (finalSize, _stream.State).Should().Be((1UL, SendStreamState.DataRecvd));
    }

    private StreamSegment Take(int maxLength)
    {
        _stream.TryTake(maxLength, connectionCredit: 100, out var segment).Should().BeTrue();
        return segment;
    }
}
