using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Scenarios.Laboratories;

/// <summary>Runs scenarios against servers in memory, in virtual time: the same seed gives the same run.</summary>
/// <param name="profile">How the servers are met.</param>
/// <param name="makeServer">A fresh server for every run.</param>
/// <param name="conditions">The network between.</param>
/// <param name="seed">Of everything random.</param>
/// <param name="wallClock">The time of day.</param>
public sealed class VirtualLaboratory(ClientProfile profile, Func<Random, IEndpoint> makeServer, NetworkConditions conditions, int seed, DateTimeOffset wallClock) : ILaboratory
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    public ClientProfile Profile { get; } = profile;

    public ILaboratory? Bare { get; init; }

    /// <summary>Behind the server; null where there is none to be watched.</summary>
    public OriginServer? Origin { get; init; }

    /// <summary>The far end of tunnels through the server; null where there is none to be watched.</summary>
    public TunnelTarget? Tunnels { get; init; }

    public Task<LaboratoryResult> Run(string name, Scenario scenario, Patience patience, Func<Outcome, bool>? isConclusive)
    {
        var random = new Random(seed);
        var network = new VirtualNetwork(makeServer(random), conditions, random);
        var marker = scenario.Marker;
        var setup = new RunSetup(Profile with { Patience = patience }, random, wallClock) { IsConclusive = isConclusive, Tunnels = marker is null ? null : Tunnels?.Watch(marker) };
        var outcome = Play(scenario, setup, network);
        return Task.FromResult(new LaboratoryResult(marker is null ? outcome : Behind(marker, outcome), static () => []));
    }

    private Outcome Behind(string marker, Outcome outcome)
    {
        Tunnels?.Forget(marker);
        return outcome with { Forwarded = Origin?.Take(marker) ?? [] };
    }

    private static Outcome Play(Scenario scenario, RunSetup setup, VirtualNetwork network)
    {
        var earlier = scenario.Earlier is { } before ? Play(before, setup with { Aftermath = Aftermath.Leave }, network) : null;
        var run = new ScenarioRun(scenario, setup.Resuming(earlier?.Ticket, network.Now), network.Now);
        network.RunUntil(run, () => run.IsOver, network.Now + LongestRun);
        return run.Outcome() with { Earlier = earlier };
    }
}
