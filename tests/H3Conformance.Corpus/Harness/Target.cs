using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Targets;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>The server under test, as tests see it.</summary>
public class Target
{
    private readonly ILaboratory? _laboratory;
    private readonly IVerdictPolicy _policy;
    private readonly string? _refusal;
    private readonly Vigil? _vigil;
    private readonly Lazy<ServerAnnouncement> _announced;

    /// <summary>The target of this run, as targets.json and the environment name it.</summary>
    public Target()
        : this(TargetUnderTest.Current.Laboratory, TargetUnderTest.Current.Policy)
    {
        _refusal = TargetUnderTest.Current.Refusal;
        _vigil = TargetUnderTest.Current.Vigil;
        _announced = new(static () => TargetUnderTest.Current.Announced);
    }

    /// <summary>A server that nobody has met before: it is asked once about itself, where a test wants to know.</summary>
    internal Target(ILaboratory? laboratory, IVerdictPolicy policy)
    {
        _laboratory = laboratory;
        _policy = policy;
        _announced = new(Ask);
    }

    public string Authority => Profile?.Authority ?? "";

    /// <summary>The path of plain requests.</summary>
    public string Path => Profile?.Path ?? "/";

    /// <summary>The path of requests with content.</summary>
    public string PostPath => Profile?.PostPath ?? "/";

    /// <summary>The path of requests that server push comes with, where the server pushes.</summary>
    public string PushPath => Profile?.PushPath ?? "/";

    /// <summary>The path of requests after which the connection shuts down gracefully, where the server has such a one.</summary>
    public string GoodbyePath => Profile?.GoodbyePath ?? "/";

    /// <summary>The server's SETTINGS and transport parameters, for tests whose stimulus depends on them.</summary>
    public ServerAnnouncement Announced => _announced.Value;

    /// <summary>The suite is the origin behind the server.</summary>
    public bool HasOrigin => Profile?.HasOrigin ?? false;

    /// <summary>The :authority of tunnels whose far end the suite watches; null where there is none.</summary>
    public string? TunnelAuthority => Profile?.TunnelAuthority;

    private ClientProfile? Profile => _laboratory?.Profile;

    internal async Task Judge(Experiment experiment)
    {
        if (_refusal is not null || _laboratory is null)
            throw new TargetRefusedException(_refusal ?? "there is no target");
        var verdict = _vigil is null ? await Decide(experiment, _laboratory) : await _vigil.Watch(experiment.Name, () => Decide(experiment, _laboratory));
        if (verdict.Kind == VerdictKind.Inconclusive && _vigil?.Death is { } death)
            Assert.Skip($"inconclusive: {death}");
        _policy.Apply(experiment, verdict);
    }

    private async Task<Verdict> Decide(Experiment experiment, ILaboratory laboratory)
    {
        if (experiment.Needed is { } needed && !needed.IsOffered(Announced))
            return NotOffered($"the server does not offer {needed.Name}");
        if (experiment.Unwanted is not { } unwanted || !unwanted.IsOffered(Announced))
            return await new VerdictProcedure(laboratory).Decide(experiment);
        return laboratory.Bare is { } bare
            ? await new VerdictProcedure(bare).Decide(experiment)
            : NotOffered($"the server offers {unwanted.Name}, and the rule is for those that do not");
    }

    private static Verdict NotOffered(string why) => new(VerdictKind.NotOffered, why, new Outcome());

    private ServerAnnouncement Ask() =>
        _laboratory is { } laboratory ? Preflight.Check(laboratory, "unnamed").GetAwaiter().GetResult().Announced : ServerAnnouncement.None;
}
