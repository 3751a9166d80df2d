using FluentAssertions;
using H3Conformance.Quic.Connection.Lifecycle;
using Xunit;
using Phase = H3Conformance.Quic.Connection.Lifecycle.ConnectionPhase;
using Trigger = H3Conformance.Quic.Connection.Lifecycle.ConnectionTrigger;

namespace H3Conformance.UnitTests.Quic.Connection.Lifecycle;

/// <summary>Every phase against every trigger (RFC 9000 section 10).</summary>
public class ConnectionTransitionsTests
{
    // What is not listed stays where it is.
    private static readonly Dictionary<(Phase, Trigger), Phase> Table = new()
    {
        [(Phase.Active, Trigger.CloseLocally)] = Phase.Closing,
        [(Phase.Active, Trigger.PeerClose)] = Phase.Draining,
        [(Phase.Active, Trigger.StatelessReset)] = Phase.Draining,
        [(Phase.Active, Trigger.IdleTimeout)] = Phase.Ended,
        [(Phase.Active, Trigger.NoCommonVersion)] = Phase.Ended,
        [(Phase.Closing, Trigger.PeerClose)] = Phase.Draining,
        [(Phase.Closing, Trigger.StatelessReset)] = Phase.Draining,
        [(Phase.Closing, Trigger.PeriodOver)] = Phase.Ended,
        [(Phase.Draining, Trigger.PeriodOver)] = Phase.Ended,
    };

    public static TheoryData<Phase, Trigger> Pairs => new(
        from phase in Enum.GetValues<Phase>()
        from trigger in Enum.GetValues<Trigger>()
        select (phase, trigger));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_trigger_moves_a_connection_as_the_table_says(Phase phase, Trigger trigger)
    {
        ConnectionTransitions.Next(phase, trigger).Should().Be(Table.GetValueOrDefault((phase, trigger), phase));
    }
}
