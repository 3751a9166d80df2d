using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Laboratories;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Targets;
using Xunit;

namespace H3Conformance.SelfTests.Peers;

/// <summary>A server with a stack that is not ours, started by <c>ci/servers/start.sh</c>.</summary>
internal sealed class Peer(ClientProfile profile)
{
    private const string RequiredVariable = "H3C_PEERS";
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(30);

    public ClientProfile Profile { get; } = profile;

    /// <summary>The environment demands all peers: none of them may be missing.</summary>
    public static bool AllAreRequired => Environment.GetEnvironmentVariable(RequiredVariable) == "required";

    /// <summary>The peer of this name; the test is skipped where it does not run, unless the environment demands all of them.</summary>
    public static async Task<Peer> Find(string name)
    {
        var profile = TargetProfile.Of(TargetsFile.Select(name, AppContext.BaseDirectory));
        using var laboratory = new UdpLaboratory(profile with { Patience = profile.Patience with { Deadline = TimeSpan.FromSeconds(2) } }, 1, static _ => new NoEvidence());
        var refusal = (await Preflight.Check(laboratory, name)).Refusal;
        if (refusal is not null && !AllAreRequired)
            Assert.Skip($"'{name}' is not running; ci/servers/start.sh {name} starts it");
        Assert.True(refusal is null, refusal);
        return new Peer(profile);
    }

    public Peer With(Func<ClientProfile, ClientProfile> change) => new(change(Profile));

    public (Outcome Outcome, EventLog Events, ScenarioRun Run) Play(params ReadOnlySpan<H3Conformance.Scenarios.Actions.Action> actions)
    {
        var log = new EventLog();
        using var pump = new UdpPump(Profile.Address);
        using var limit = new CancellationTokenSource(LongestRun);
        var setup = new RunSetup(Profile, new Random(), DateTimeOffset.UtcNow) { Aftermath = Aftermath.Leave, Log = log };
        var run = new ScenarioRun(new Scenario(Quic.ValueList.Create(actions)), setup, pump.Now);
        pump.Drive(run, limit.Token);
        return (run.Outcome(), log, run);
    }
}
