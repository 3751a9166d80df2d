using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Scenarios.Laboratories;

/// <summary>Runs scenarios against a server over UDP, a bounded number of them at a time.</summary>
public sealed class UdpLaboratory(ClientProfile profile, int maximumConnections, Func<string, IEvidence> makeEvidence) : ILaboratory, IDisposable
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(60);
    private const string EarlierPart = "earlier";
    private static readonly LaboratoryResult Nothing = new(new Outcome { Stage = Stage.BeforeAnyReply, Ending = new ConnectionEnding(EndCause.Timeout, Stage.BeforeAnyReply) }, static () => []);
    private readonly SemaphoreSlim _connections = new(maximumConnections);

    public ClientProfile Profile { get; } = profile;

    public ILaboratory? Bare { get; init; }

    /// <summary>Behind the server; null where there is none to be watched.</summary>
    public OriginServer? Origin { get; init; }

    /// <summary>The far end of tunnels through the server; null where there is none to be watched.</summary>
    public TunnelTarget? Tunnels { get; init; }

    /// <summary>Gets the secrets of every run as they come; null where nobody wants them.</summary>
    public KeyLogFile? KeyLog { get; init; }

    /// <summary>The share of datagrams that the client loses on purpose, in both directions, 0 to 1.</summary>
    public double Loss { get; init; }

    /// <summary>Asked when a run has come to its turn; what it gives is disposed of at the end of the run. Where it gives null there is no run, as if nothing had come back.</summary>
    public Func<string, IDisposable?>? Admit { get; init; }

    public async Task<LaboratoryResult> Run(string name, Scenario scenario, Patience patience, Func<Outcome, bool>? isConclusive)
    {
        await _connections.WaitAsync();
        try
        {
            using var admission = Admit?.Invoke(name);
            if (Admit is not null && admission is null)
                return Nothing;
            // The pump blocks its thread, so it gets one of its own.
            return await Task.Factory.StartNew(() => RunNow(name, scenario, patience, isConclusive), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            _connections.Release();
        }
    }

    public void Dispose() => _connections.Dispose();

    private LaboratoryResult RunNow(string name, Scenario scenario, Patience patience, Func<Outcome, bool>? isConclusive)
    {
        var marker = scenario.Marker;
        var setup = new RunSetup(Profile with { Patience = patience }, new Random(), DateTimeOffset.UtcNow) { IsConclusive = isConclusive, Tunnels = marker is null ? null : Tunnels?.Watch(marker) };
        var result = Play(name, scenario, setup);
        return marker is null ? result : result with { Outcome = Behind(marker, result.Outcome) };
    }

    private LaboratoryResult Play(string name, Scenario scenario, RunSetup setup)
    {
        var earlier = scenario.Earlier is { } before ? Play($"{name}-{EarlierPart}", before, setup with { Aftermath = Aftermath.Leave, IsConclusive = null }) : null;
        var evidence = makeEvidence(name);
        using var pump = new UdpPump(Profile.Address, losses: new LossyPath(Loss, new Random()));
        using var limit = new CancellationTokenSource(LongestRun);
        var resuming = setup.Resuming(earlier?.Outcome.Ticket, DateTimeOffset.UtcNow - setup.WallClock);
        var run = new ScenarioRun(scenario, resuming with { Log = KeyLog is null ? evidence.Log : new SeveralLogs(evidence.Log, KeyLog) }, pump.Now);
        pump.Drive(run, limit.Token);
        return new LaboratoryResult(run.Outcome() with { Earlier = earlier?.Outcome }, () => [.. evidence.Keep(), .. earlier?.KeepEvidence() ?? []]);
    }

    private Outcome Behind(string marker, Outcome outcome)
    {
        Tunnels?.Forget(marker);
        return outcome with { Forwarded = Origin?.Take(marker) ?? [] };
    }
}
