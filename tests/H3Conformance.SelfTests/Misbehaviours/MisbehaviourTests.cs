using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Waits;
using H3Conformance.Server;
using H3Conformance.Server.Misbehaviours;
using H3Conformance.Server.Scripts;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.SelfTests.Misbehaviours;

/// <summary>Every misbehaviour is played towards our client, which has to see it: none of them is a name without a fault.</summary>
public class MisbehaviourTests
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(1);
    private static readonly DateTimeOffset WallClock = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly CertificateSigner Certificate = EmbeddedServer.Certificate(WallClock);

    private static readonly ClientProfile Profile = new()
    {
        Address = VirtualNetwork.ServerAddress,
        Authority = "localhost",
        ServerName = "localhost",
        Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
    };

    public static TheoryData<string> Names => [.. MisbehaviourCatalogue.All.Select(static misbehaviour => misbehaviour.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_client_sees_the_fault(string name)
    {
        var (outcome, transcript) = Play(MisbehaviourCatalogue.Find(name)!);

        transcript.Should().MatchRegex(Evidence.All[name].Pattern);
        if (MisbehaviourCatalogue.Find(name)!.Duty == ClientDuty.GoOn)
            outcome.Streams[StreamName.Request].Should().BeEquivalentTo(new { Status = 200, Finished = true });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_server_without_the_fault_does_not_show_it(string name)
    {
        var (outcome, transcript) = Play(Server(new Scenario([])), Evidence.All[name].Client);

        transcript.Should().NotMatchRegex(Evidence.All[name].Pattern);
        outcome.Streams[StreamName.Request].Should().BeEquivalentTo(new { Status = 200, Finished = true });
    }

    [Fact]
    public void Each_misbehaviour_has_its_evidence() => Evidence.All.Keys.Should().BeEquivalentTo(MisbehaviourCatalogue.All.Select(static misbehaviour => misbehaviour.Name));

    private static (Outcome Outcome, string Transcript) Play(Misbehaviour misbehaviour)
    {
        MisbehaviourMix.TryMake([misbehaviour], out var mix, out _).Should().BeTrue();
        return Play(random => MisbehavingServer.Create(mix!, Options(new Scenario([])), random, WallClock), Evidence.All[misbehaviour.Name].Client);
    }

    private static (Outcome Outcome, string Transcript) Play(Func<Random, IEndpoint> server, string client)
    {
        var random = new Random(1);
        var network = new VirtualNetwork(server(random), NetworkConditions.Loopback, random);
        var log = new TranscriptLog();
        var setup = new RunSetup(Profile, random, WallClock) { Aftermath = Aftermath.Leave, Log = log };
        var run = new ScenarioRun(Client(client), setup, TimeSpan.Zero);
        network.RunUntil(run, () => run.IsOver, LongestRun).Should().BeTrue();
        return (run.Outcome(), log.Text);
    }

    private static Scenario Client(string kind)
    {
        Action[] allowance = kind == "push" ? [new SendFrame(StreamName.Control, new MaxPushIdFrame(8))] : [];
        return new Scenario([
            .. allowance,
            new SendRequest(StreamName.Request, Request.Get("localhost").Fields),
            new Wait(new StreamEnded(StreamName.Request)),
            new Wait(new TimePassed(1000)),
        ]);
    }

    private static Func<Random, IEndpoint> Server(Scenario script) => random => new ScriptedServer(Options(script), random, WallClock);

    private static ScriptedServerOptions Options(Scenario script) => new() { Tls = new ServerTlsOptions { Signer = Certificate }, Script = script };
}
