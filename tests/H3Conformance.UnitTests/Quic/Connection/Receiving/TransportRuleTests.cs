using FluentAssertions;
using H3Conformance.Quic.Connection;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection.Receiving;

public class TransportRuleTests
{
    public static TheoryData<TransportRule> Rules => [.. Enum.GetValues<TransportRule>()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_receiving_engine_sees_who_breaks_it(TransportRule rule)
    {
        var stimulus = Stimuli.For(rule);

        Violations(stimulus, stimulus.FaultyOptions ?? stimulus.Options, stimulus.Fault).Should().Contain(rule);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_receiving_engine_sees_nothing_where_the_fault_is_repaired(TransportRule rule)
    {
        var stimulus = Stimuli.For(rule);

        Violations(stimulus, stimulus.Options, stimulus.Twin).Should().BeEmpty();
    }

    private static TransportRule[] Violations(Stimulus stimulus, PairOptions options, Action<EnginePair> act)
    {
        var pair = stimulus.AtStart ? new EnginePair(options) : EnginePair.Connected(options);
        act(pair);
        pair.Settle(2);
        return [.. (stimulus.FromServer ? pair.ClientSaw : pair.ServerSaw).Select(static violation => violation.Rule)];
    }
}
