using System.Net;
using BenchmarkDotNet.Attributes;
using H3Conformance.Http3;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Expectations;
using H3Conformance.Scenarios.Laboratories;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Requirements;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Verdicts;
using H3Conformance.Scenarios.Waits;
using H3Conformance.Server;
using H3Conformance.Server.Mutations;
using H3Conformance.Server.Rules;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Bench;

/// <summary>How long one test takes over UDP on loopback: on a server that keeps the rule, and on one that does not know it.</summary>
public class VerdictBenchmarks
{
    private static readonly ValueList<Action> Prelude = [new Wait(new HandshakeIsConfirmed()), new Wait(new SettingsArrived())];
    private static readonly Action Open = new OpenUniStream(StreamName.Control, Http3StreamType.Control.Value);
    private static readonly Action Settings = new SendFrame(StreamName.Control, SettingsFrame.Empty);
    private static readonly Action Other = new SendFrame(StreamName.Control, new MaxPushIdFrame(8));
    private UdpServerPump _server = null!;
    private UdpLaboratory _laboratory = null!;
    private Experiment _experiment = null!;

    [GlobalSetup(Target = nameof(Pass))]
    public void Keep() => Serve(RuleSet.Correct);

    [GlobalSetup(Target = nameof(Fail))]
    public void Break() => Serve(new RuleSet(new Mutation(UnidirectionalStreamRules.FirstControlFrameIsSettings, MutationKind.Omitted)));

    [GlobalCleanup]
    public void Stop()
    {
        _laboratory.Dispose();
        _server.Dispose();
    }

    [Benchmark]
    public Task Pass() => Expect(VerdictKind.Pass);

    [Benchmark]
    public Task Fail() => Expect(VerdictKind.Fail);

    private async Task Expect(VerdictKind kind)
    {
        var verdict = await new VerdictProcedure(_laboratory).Decide(_experiment);
        if (verdict.Kind != kind)
            throw new InvalidOperationException($"{verdict.Kind}: {verdict.Explanation}");
    }

    private void Serve(RuleSet rules)
    {
        var now = DateTimeOffset.UtcNow;
        _server = new UdpServerPump(EmbeddedServer.Create(new Random(1), now, EmbeddedServer.Certificate(now), rules), new IPEndPoint(IPAddress.Loopback, 0));
        var profile = new ClientProfile
        {
            Address = _server.Address,
            Authority = "localhost",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
        };
        _laboratory = new UdpLaboratory(profile, maximumConnections: 4, static _ => new NoEvidence());
        RequirementCatalogue.Default.TryGet(UnidirectionalStreamRules.FirstControlFrameIsSettings.Requirement, out var requirement);
        _experiment = new Experiment(
            nameof(VerdictBenchmarks),
            requirement!,
            new Scenario([.. Prelude, Open, Other]),
            new Scenario([.. Prelude, Open, Settings, Other]),
            new ConnectionCloses(H3Error.MissingSettings));
    }
}
