using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class SendStreamTests
{
    private const ulong NoBound = ulong.MaxValue;

    [Fact]
    public void Data_leaves_in_order_and_the_last_segment_carries_the_end()
    {
        var stream = Written("abcdef", fin: true);

        Take(stream, 4).Should().Be(new StreamSegment(0, Bytes.Utf8("abcd"), Fin: false, NewOctets: 4));
        Take(stream, 4).Should().Be(new StreamSegment(4, Bytes.Utf8("ef"), Fin: true, NewOctets: 2));
        stream.HasPending(NoBound).Should().BeFalse();
    }

    [Fact]
    public void Several_writes_share_a_segment()
    {
        var stream = Written("ab", fin: false);
        stream.Write(Bytes.Utf8("cd"), fin: false);
        stream.Write(Bytes.Utf8("ef"), fin: false);

        Take(stream, 1);

        Take(stream, 4).Data.ToText().Should().Be("bcde");
    }

    [Fact]
    public void An_end_without_data_leaves_alone()
    {
        var stream = Written("ab", fin: false);
        Take(stream);
        stream.Write(Bytes.Empty, fin: true);

        Take(stream, 0).Should().Be(new StreamSegment(2, Bytes.Empty, Fin: true, NewOctets: 0));
        stream.State.Should().Be(SendStreamState.DataSent);
    }

    [Fact]
    public void The_smaller_of_both_credits_binds()
    {
        var stream = new SendStream(5);
        stream.Write(Bytes.Utf8("abcdefgh"), fin: true);

        Take(stream, credit: 3).Data.ToText().Should().Be("abc");
        Take(stream, credit: 9).Data.ToText().Should().Be("de");
        stream.HasPending(9).Should().BeFalse();
        stream.TryTake(100, 9, out _).Should().BeFalse();
    }

    [Fact]
    public void A_stream_that_waits_for_credit_says_at_which_limit()
    {
        var stream = new SendStream(2);
        stream.Write(Bytes.Utf8("abc"), fin: false);
        stream.BlockedAt.Should().BeNull("nothing was sent yet");
        Take(stream);

        stream.BlockedAt.Should().Be(2);
        stream.RaiseLimit(3);
        stream.BlockedAt.Should().BeNull();
    }

    [Fact]
    public void A_limit_never_falls()
    {
        var stream = new SendStream(4);
        stream.RaiseLimit(1);
        stream.Write(Bytes.Utf8("abcd"), fin: false);

        Take(stream).Data.Length.Should().Be(4);
    }

    [Fact]
    public void A_stream_that_ignores_credit_sends_everything()
    {
        var stream = new SendStream(1) { IgnoresCredit = true };
        stream.Write(Bytes.Utf8("abcd"), fin: true);

        Take(stream, credit: 0).Should().Be(new StreamSegment(0, Bytes.Utf8("abcd"), Fin: true, NewOctets: 4));
        stream.BlockedAt.Should().BeNull();
    }

    [Fact]
    public void What_is_lost_leaves_again_first_and_costs_no_credit()
    {
        var stream = Written("abcdef", fin: true);
        var first = Take(stream, 3);
        stream.Lose(first);

        Take(stream, 2, credit: 0).Should().Be(new StreamSegment(0, Bytes.Utf8("ab"), Fin: false, NewOctets: 0));
        Take(stream, 9, credit: 0).Should().Be(new StreamSegment(2, Bytes.Utf8("c"), Fin: false, NewOctets: 0));
        Take(stream).Data.ToText().Should().Be("def");
    }

    [Fact]
    public void A_lost_end_is_carried_again()
    {
        var stream = Written("ab", fin: true);
        stream.Lose(Take(stream));

        Take(stream).Should().Be(new StreamSegment(0, Bytes.Utf8("ab"), Fin: true, NewOctets: 0));
    }

    [Fact]
    public void What_was_acknowledged_meanwhile_does_not_leave_again()
    {
        var stream = Written("abcdef", fin: false);
        var whole = Take(stream);
        stream.Acknowledge(new StreamSegment(2, Bytes.Utf8("cd"), Fin: false, NewOctets: 0));
        stream.Lose(whole);

        Take(stream).Data.ToText().Should().Be("ab");
        Take(stream).Data.ToText().Should().Be("ef");
    }

    [Fact]
    public void A_late_acknowledgment_takes_a_retransmission_back()
    {
        var stream = Written("ab", fin: false);
        var segment = Take(stream);
        stream.Lose(segment);
        stream.Acknowledge(segment);

        stream.HasPending(NoBound).Should().BeFalse();
    }

    [Fact]
    public void A_stream_is_done_when_all_octets_and_the_end_are_acknowledged()
    {
        var stream = Written("abcd", fin: true);
        var (first, last) = (Take(stream, 2), Take(stream, 2));

        stream.Acknowledge(last);
        stream.IsTerminal.Should().BeFalse();
        stream.Acknowledge(first);

        stream.State.Should().Be(SendStreamState.DataRecvd);
        stream.IsTerminal.Should().BeTrue();
    }

    [Fact]
    public void Writes_are_kept_until_everything_up_to_their_end_is_acknowledged()
    {
        var stream = Written("ab", fin: false);
        stream.Write(Bytes.Utf8("cd"), fin: false);
        var (first, last) = (Take(stream, 2), Take(stream, 2));

        stream.Acknowledge(last);
        stream.KeptWrites.Should().Be(2);
        stream.Acknowledge(first);
        stream.KeptWrites.Should().Be(0);
    }

    [Fact]
    public void A_write_is_acknowledged_when_everything_up_to_its_end_is()
    {
        var stream = new SendStream(100);
        var end = stream.Write(Bytes.Utf8("abcd"), fin: false);
        var (first, last) = (Take(stream, 2), Take(stream, 2));

        stream.Acknowledge(last);
        stream.IsAcknowledged(end, fin: false).Should().BeFalse();
        stream.Acknowledge(first);
        stream.IsAcknowledged(end, fin: false).Should().BeTrue();
        stream.IsAcknowledged(end, fin: true).Should().BeFalse();
    }

    [Fact]
    public void A_reset_drops_what_was_not_sent_and_ends_at_what_was()
    {
        var stream = Written("abcd", fin: true);
        Take(stream, 3);
        stream.Reset(errorCode: 7);

        stream.TryTakeReset(out var code, out var finalSize).Should().BeTrue();
        (code, finalSize, stream.State).Should().Be((7UL, 3UL, SendStreamState.ResetSent));
        stream.HasPending(NoBound).Should().BeFalse();
        stream.TryTakeReset(out _, out _).Should().BeFalse();
    }

    [Fact]
    public void A_reset_can_name_any_final_size()
    {
        var stream = Written("abcd", fin: false);
        stream.Reset(errorCode: 7, finalSize: 1000);

        stream.TryTakeReset(out _, out var finalSize);

        finalSize.Should().Be(1000);
    }

    [Fact]
    public void A_lost_reset_leaves_again_until_it_is_acknowledged()
    {
        var stream = Written("abcd", fin: false);
        stream.Reset(errorCode: 7);
        stream.TryTakeReset(out _, out _);
        stream.LoseReset();
        stream.TryTakeReset(out _, out _).Should().BeTrue();

        stream.AcknowledgeReset();
        stream.LoseReset();

        (stream.IsTerminal, stream.TryTakeReset(out _, out _)).Should().Be((true, false));
    }

    [Fact]
    public void After_a_reset_losses_no_longer_matter()
    {
        var stream = Written("abcd", fin: true);
        var segment = Take(stream);
        stream.Reset(errorCode: 7);
        stream.Lose(segment);

        stream.HasPending(NoBound).Should().BeFalse();
    }

    private static SendStream Written(string text, bool fin)
    {
        var stream = new SendStream(100);
        stream.Write(Bytes.Utf8(text), fin);
        return stream;
    }

    private static StreamSegment Take(SendStream stream, int maxLength = 100, ulong credit = NoBound)
    {
        stream.HasPending(credit).Should().BeTrue();
        stream.TryTake(maxLength, credit, out var segment).Should().BeTrue();
        return segment;
    }
}
