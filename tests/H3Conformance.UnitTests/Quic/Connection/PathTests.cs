using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Wire.Frames;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

public class PathTests
{
    [Fact]
    public void A_client_that_moves_is_followed_validated_and_served()
    {
        var pair = Migrated();

        pair.ServerEnd.Events.Should().Contain(static happened => happened is PathValidated);
        pair.Server.Path.Remote.Port.Should().Be(50_001);
        pair.ClientSaw.Concat(pair.ServerSaw).Should().BeEmpty();
    }

    [Fact]
    public void Both_ends_change_their_connection_IDs_with_the_path()
    {
        var pair = Migrated();

        Frames(pair.ClientEnd).Should().Contain(static frame => frame is RetireConnectionIdFrame);
        Frames(pair.ServerEnd).Should().Contain(static frame => frame is RetireConnectionIdFrame);
    }

    [Fact]
    public void A_lost_challenge_is_repeated()
    {
        var pair = EnginePair.Connected();
        for (var i = 0; i < 2; i++)
            pair.Client.TreatNextDatagram(DatagramTreatment.Drop);
        pair.Client.Migrate(1);
        pair.Settle(2);

        pair.ClientEnd.Events.Should().Contain(static happened => happened is PathValidated);
    }

    [Fact]
    public void A_path_that_answers_no_challenge_is_left_again()
    {
        var pair = EnginePair.Connected();
        var before = pair.Server.Path;
        pair.Client.Automatisms[Automatism.PathResponse] = false;
        pair.Client.Migrate(1);
        pair.Client.Ping();
        pair.Settle(5);

        pair.Server.Path.Should().Be(before);
    }

    [Fact]
    public void A_challenge_is_answered_in_a_full_datagram()
    {
        var pair = EnginePair.Connected();
        pair.Client.SendFrames(EncryptionLevel.OneRtt, [new PathChallengeFrame(Bytes.Repeat(5, 8))]);
        pair.Settle();

        pair.ServerEnd.Sent.Single(static packet => packet.Frames.Contains(new PathResponseFrame(Bytes.Repeat(5, 8)))).Length.Should().Be(1200);
    }

    [Fact]
    public void A_server_that_is_told_to_answers_no_challenge()
    {
        var pair = EnginePair.Connected();
        pair.Server.Automatisms[Automatism.PathResponse] = false;
        pair.Client.SendFrames(EncryptionLevel.OneRtt, [new PathChallengeFrame(Bytes.Repeat(5, 8))]);
        pair.Settle();

        Frames(pair.ServerEnd).Should().NotContain(static frame => frame is PathResponseFrame);
    }

    [Fact]
    public void A_client_may_move_many_times()
    {
        var pair = EnginePair.Connected();
        for (var local = 1; local <= 20; local++)
        {
            pair.Client.Migrate(local);
            pair.Client.Ping();
            pair.Settle();
        }

        pair.Server.Path.Remote.Port.Should().Be(50_020);
        pair.ServerSaw.Should().BeEmpty();
    }

    [Fact]
    public void An_unvalidated_client_gets_at_most_three_times_what_it_sent()
    {
        var pair = new EnginePair();
        pair.Run(() => pair.Servers.Count == 1);
        for (var i = 0; i < 100; i++)
            pair.Client.TreatNextDatagram(DatagramTreatment.Drop);
        pair.Settle(8);

        pair.ServerEnd.Sent.Sum(static packet => packet.Length).Should().BeLessThanOrEqualTo(3 * 1200);
    }

    private static EnginePair Migrated()
    {
        var pair = EnginePair.Connected();
        pair.Client.Migrate(1);
        pair.Client.Ping();
        return pair.Settle(2);
    }

    private static IEnumerable<Frame> Frames(RecordingEndpoint end) => end.Sent.SelectMany(static packet => packet.Frames);
}
