using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

public class KeyUpdateTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Either_end_updates_its_keys_several_times_and_is_followed(bool byClient)
    {
        var pair = EnginePair.Connected();
        for (var update = 0; update < 5; update++)
        {
            var end = byClient ? pair.Client : pair.Server;
            end.UpdateKeys();
            end.Ping();
            pair.Settle();
        }

        Generations(byClient ? pair.ServerEnd : pair.ClientEnd).Should().Equal(1, 2, 3, 4, 5);
        Generations(byClient ? pair.ClientEnd : pair.ServerEnd).Should().Equal(1, 2, 3, 4, 5);
        pair.ClientSaw.Concat(pair.ServerSaw).Should().BeEmpty();
    }

    [Fact]
    public void Both_ends_may_update_at_the_same_time()
    {
        var pair = EnginePair.Connected();
        pair.Client.UpdateKeys();
        pair.Server.UpdateKeys();
        pair.Client.Ping();
        var ping = pair.Server.Ping();
        pair.Settle();

        ping.IsAcknowledged.Should().BeTrue();
        pair.ClientSaw.Concat(pair.ServerSaw).Should().BeEmpty();
    }

    [Fact]
    public void A_packet_of_the_generation_before_is_still_read()
    {
        var pair = EnginePair.Connected();
        pair.Client.TreatNextDatagram(H3Conformance.Quic.Connection.Packets.DatagramTreatment.SwapWithNext);
        var old = pair.Client.SendFrames(EncryptionLevel.OneRtt, [new H3Conformance.Quic.Wire.Frames.PingFrame()]);
        pair.Client.TryTakeDatagram(pair.Network.Now, out _).Should().BeFalse();
        pair.Client.UpdateKeys();
        pair.Client.SendFrames(EncryptionLevel.OneRtt, [new H3Conformance.Quic.Wire.Frames.PingFrame()]);
        pair.Settle();

        old.IsAcknowledged.Should().BeTrue();
    }

    [Fact]
    public void An_end_that_is_told_to_does_not_follow()
    {
        var pair = EnginePair.Connected();
        pair.Server.Automatisms[Automatism.KeyUpdateReply] = false;
        pair.Client.UpdateKeys();
        pair.Client.Ping();
        pair.Settle();

        Generations(pair.ClientEnd).Should().BeEmpty();
    }

    private static IEnumerable<ulong> Generations(RecordingEndpoint end) =>
        end.Events.OfType<KeysUpdated>().Where(static update => update.ByPeer).Select(static update => update.Generation);
}
