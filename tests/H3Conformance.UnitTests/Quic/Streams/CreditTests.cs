using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

public sealed class CreditTests
{
    [Fact]
    public void What_is_sent_uses_the_credit_up()
    {
        var credit = new SendCredit(10);
        credit.Use(7);
        credit.Available.Should().Be(3);
        credit.Use(7);
        credit.Available.Should().Be(0);
        credit.Raise(16);
        credit.Available.Should().Be(2);
        credit.Raise(1);
        credit.Limit.Should().Be(16);
    }

    [Fact]
    public void The_peer_may_send_up_to_the_limit_and_no_further()
    {
        var credit = new ReceiveCredit(10);

        (credit.Receive(10), credit.Receive(1)).Should().Be((true, false));
    }

    [Fact]
    public void The_limit_stays_a_window_ahead_of_the_reader()
    {
        var credit = new ReceiveCredit(10);
        credit.Consume(5);
        credit.TryTakeMaxData(out _).Should().BeFalse();
        credit.Consume(1);

        credit.TryTakeMaxData(out var maximum).Should().BeTrue();
        maximum.Should().Be(16);
        credit.TryTakeMaxData(out _).Should().BeFalse();
    }

    [Fact]
    public void A_lost_limit_is_wanted_again_with_the_newest_value()
    {
        var credit = new ReceiveCredit(10);
        credit.Consume(6);
        credit.TryTakeMaxData(out _);
        credit.LoseMaxData();

        credit.TryTakeMaxData(out var maximum).Should().BeTrue();
        maximum.Should().Be(16);
    }

    [Theory]
    [InlineData(0UL, 0UL, false)]
    [InlineData(1UL, 1UL, true)]
    [InlineData(ulong.MaxValue, 1UL << 62, false)]
    public void A_window_at_either_end_of_the_scale_neither_stalls_nor_repeats(ulong window, ulong consumed, bool wanted)
    {
        var credit = new ReceiveCredit(window);
        credit.Consume(consumed);

        credit.TryTakeMaxData(out var maximum).Should().Be(wanted);
        credit.TryTakeMaxData(out _).Should().BeFalse();
        maximum.Should().BeLessThanOrEqualTo(VarInt.MaxValue);
    }
}
