using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

public class HandshakeTests
{
    [Fact]
    public void Both_ends_confirm_the_handshake_and_see_no_violation()
    {
        var pair = EnginePair.Connected();

        pair.Server.HandshakeConfirmed.Should().BeTrue();
        pair.ClientSaw.Concat(pair.ServerSaw).Should().BeEmpty();
    }

    [Fact]
    public void A_Retry_is_followed_and_its_connection_IDs_are_authentic()
    {
        var pair = EnginePair.Connected(new PairOptions { Listener = new ListenerOptions { RequiresRetry = true } });

        pair.ClientEnd.Events.Should().ContainSingle(static happened => happened is RetryReceived);
        pair.ClientSaw.Concat(pair.ServerSaw).Should().BeEmpty();
    }

    [Fact]
    public void Version_2_works_from_the_first_packet_on()
    {
        var pair = EnginePair.Connected(new PairOptions { Client = new QuicOptions { Version = QuicVersion.V2 } });

        pair.Server.Version.Should().Be(QuicVersion.V2);
    }

    [Fact]
    public void A_Retry_works_in_version_2()
    {
        var pair = EnginePair.Connected(new PairOptions
        {
            Client = new QuicOptions { Version = QuicVersion.V2 },
            Listener = new ListenerOptions { RequiresRetry = true },
        });

        pair.ServerSaw.Should().BeEmpty();
    }

    [Fact]
    public void A_client_starts_again_with_a_version_that_the_server_lists()
    {
        var pair = EnginePair.Connected(new PairOptions
        {
            Client = new QuicOptions { Version = QuicVersion.Greased },
            Listener = new ListenerOptions { Versions = [QuicVersion.V2] },
        });

        pair.Client.Version.Should().Be(QuicVersion.V2);
    }

    [Fact]
    public void A_client_without_a_common_version_gives_up()
    {
        var pair = new EnginePair(new PairOptions { Listener = new ListenerOptions { Versions = [QuicVersion.Greased] } });

        pair.Run(() => pair.Client.Phase == H3Conformance.Quic.Connection.Lifecycle.ConnectionPhase.Ended, seconds: 1).Should().BeTrue();
        pair.ClientEnd.Events.Should().ContainItemsAssignableTo<QuicEvent>().And.Contain(static happened => happened is VersionNegotiationReceived);
    }

    [Fact]
    public void A_server_moves_a_client_that_offers_it_to_version_2()
    {
        var pair = EnginePair.Connected(new PairOptions
        {
            Client = new QuicOptions { AvailableVersions = [QuicVersion.V1, QuicVersion.V2] },
            Server = new QuicOptions { AvailableVersions = [QuicVersion.V2, QuicVersion.V1] },
        });

        (pair.Client.Version, pair.Server.Version).Should().Be((QuicVersion.V2, QuicVersion.V2));
        pair.ClientSaw.Concat(pair.ServerSaw).Should().BeEmpty();
    }

    [Fact]
    public void A_ClientHello_of_several_packets_is_moved_to_version_2_when_it_is_whole()
    {
        var pair = EnginePair.Connected(new PairOptions
        {
            Client = new QuicOptions { AvailableVersions = [QuicVersion.V1, QuicVersion.V2] },
            Server = new QuicOptions { AvailableVersions = [QuicVersion.V2, QuicVersion.V1] },
            ClientTls = LargeHello,
        });

        pair.Client.Version.Should().Be(QuicVersion.V2);
    }

    [Fact]
    public void A_ClientHello_of_several_packets_survives_a_HelloRetryRequest()
    {
        var pair = EnginePair.Connected(new PairOptions
        {
            ClientTls = LargeHello,
            ServerTls = new ServerTlsOptions { Signer = PairOptions.Certificate, RequireGroup = NamedGroup.Secp384r1 },
        });

        pair.Server.Handshake.HelloRetryRequestSeen.Should().BeTrue();
        pair.ClientSaw.Concat(pair.ServerSaw).Should().BeEmpty();
    }

    [Fact]
    public void Empty_connection_IDs_serve_a_client_that_wants_none()
    {
        var pair = EnginePair.Connected(new PairOptions { Client = new QuicOptions { ConnectionIdLength = 0 } });

        pair.ClientSaw.Concat(pair.ServerSaw).Should().BeEmpty();
    }

    [Fact]
    public void A_handshake_that_gets_no_answer_times_out()
    {
        var pair = new EnginePair(new PairOptions { Network = new(TimeSpan.FromMilliseconds(10), Loss: 1) });

        pair.Run(() => pair.ClientEnd.Events.Exists(static happened => happened is IdleTimedOut), seconds: 11).Should().BeTrue();
    }

    private static ClientTlsOptions LargeHello => new()
    {
        ServerName = "localhost",
        CertificateVerification = CertificateVerification.None,
        Alpn = ["h3", new string('x', 200), new string('y', 250), new string('z', 250), new string('w', 250), new string('v', 250), new string('u', 250)],
        KeyShareGroups = [NamedGroup.X25519, NamedGroup.Secp256r1],
    };
}
