using System.Net;
using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Waits;
using H3Conformance.Server;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Running;

public class ScenarioRunTests
{
    private static readonly DateTimeOffset WallClock = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_request_is_answered_and_the_connection_goes_on_serving()
    {
        var outcome = Run([new Wait(new HandshakeIsConfirmed()), new Wait(new SettingsArrived()), new SendRequest(StreamName.Request, Request.Get("localhost").Fields)]);

        outcome.Describe().Should().Be("the connection still serves; stream 'request': status 200, finished");
    }

    [Fact]
    public void A_second_SETTINGS_frame_ends_the_connection()
    {
        var outcome = Run([new Wait(new HandshakeIsConfirmed()), new Wait(new SettingsArrived()), new SendFrame(StreamName.Control, SettingsFrame.Empty)]);

        outcome.Ending.Should().BeEquivalentTo(new { Cause = EndCause.Close, Application = true, ErrorCode = 0x105UL });
    }

    private static Outcome Run(ValueList<Action> actions)
    {
        var random = new Random(1);
        var certificate = new SelfSignedCertificate(["localhost"], [IPAddress.Loopback], WallClock.AddDays(-1), WallClock.AddDays(1)).Issue(CertificateKind.EcdsaP256, random);
        var server = new ReferenceServer(new ReferenceServerOptions { Tls = new ServerTlsOptions { Signer = certificate } }, random, WallClock);
        var network = new VirtualNetwork(server, NetworkConditions.Loopback, random);
        var profile = new ClientProfile
        {
            Address = VirtualNetwork.ServerAddress,
            Authority = "localhost",
            ServerName = "localhost",
            Tls = new ClientTlsOptions { CertificateVerification = CertificateVerification.None },
        };
        var run = new ScenarioRun(new Scenario(actions), new RunSetup(profile, random, WallClock), TimeSpan.Zero);
        network.RunUntil(run, () => run.IsOver, TimeSpan.FromSeconds(60)).Should().BeTrue();
        return run.Outcome();
    }
}
