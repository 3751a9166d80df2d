using FluentAssertions;
using H3Conformance.Quic.Tls;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Tls;

public sealed class SpentTicketsTests
{
    private static readonly DateTimeOffset Time = HandshakePair.WallClock;
    private readonly SpentTickets _spent = new(most: 2);

    [Fact]
    public void A_ticket_is_spent_once()
    {
        _spent.TrySpend([1], Time).Should().BeTrue();
        _spent.TrySpend([1], Time).Should().BeFalse();
        _spent.TrySpend([2], Time).Should().BeTrue();
    }

    [Fact]
    public void What_is_forgotten_is_not_accepted_again()
    {
        for (byte ticket = 1; ticket <= 3; ticket++)
            _spent.TrySpend([ticket], Time.AddSeconds(ticket)).Should().BeTrue();

        _spent.TrySpend([1], Time.AddSeconds(1)).Should().BeFalse();
        _spent.TrySpend([9], Time).Should().BeFalse("it is older than what was forgotten");
        _spent.TrySpend([4], Time.AddSeconds(4)).Should().BeTrue();
    }
}
