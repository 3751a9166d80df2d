using System.Net;
using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Pumps;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>Whatever comes, nothing is thrown, memory stays bounded and the connection goes on.</summary>
public class HostileInputTests
{
    private const int Datagrams = 2500;
    private readonly Random _random = new(7);

    [Fact]
    public void Random_datagrams_leave_both_ends_as_they_were()
    {
        var pair = EnginePair.Connected();
        for (var count = 0; count < Datagrams; count++)
        {
            Feed(pair, _random.NextBytes(_random.Next(0, 1500)));
            Feed(pair, Disguised(pair, _random.NextBytes(_random.Next(30, 1300)).ToArray()));
        }

        StillWorks(pair);
    }

    [Fact]
    public void Cut_and_changed_datagrams_leave_both_ends_as_they_were()
    {
        var pair = EnginePair.Connected();
        for (var count = 0; count < Datagrams; count++)
        {
            Feed(pair, Cut(Sent(pair.Client, pair)));
            Feed(pair, Changed(Sent(pair.Server, pair)));
        }

        pair.ServerEnd.Events.Count.Should().BeLessThan(4 * Datagrams);
        StillWorks(pair);
    }

    [Fact]
    public void Cut_and_changed_first_flights_never_throw()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var pair = new EnginePair(new PairOptions { Seed = seed });
            pair.Run(() => pair.Servers.Count == 1);
            while (pair.Server.TryTakeDatagram(pair.Network.Now, out var answer))
                pair.ClientEnd.Receive(answer with { Path = pair.Client.Path, Payload = (seed % 2 == 0 ? Cut(answer.Payload) : Changed(answer.Payload)).Memory }, pair.Network.Now);
        }
    }

    [Fact]
    public void Random_frames_in_valid_packets_never_throw()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var pair = EnginePair.Connected(new PairOptions { Seed = seed });
            for (var count = 0; count < 40; count++)
            {
                pair.Client.SendFrames(EncryptionLevel.OneRtt, [new RawFrame(RandomFrames())]);
                pair.Server.SendFrames(EncryptionLevel.OneRtt, [new RawFrame(RandomFrames())]);
            }

            pair.Settle(1);
        }
    }

    [Fact]
    public void Streams_that_come_and_go_leave_nothing_behind()
    {
        var pair = EnginePair.Connected();
        for (var round = 0; round < 100; round++)
        {
            for (var count = 0; count < 50; count++)
                pair.Client.Send(pair.Client.OpenStream(bidirectional: false), Bytes.Repeat(1, 1), fin: true);
            pair.Settle();
        }

        pair.Client.StreamsAdmitted(bidirectional: false).Should().BeGreaterThan(0);
        pair.Client.LiveStreams.Should().Be(0);
        pair.Server.LiveStreams.Should().Be(0);
    }

    [Fact]
    public void A_listener_without_room_refuses()
    {
        var pair = new EnginePair(new PairOptions { Listener = new() { MostConnections = 0 } });
        pair.Settle(0.1);

        pair.ClientEnd.Events.OfType<H3Conformance.Quic.Connection.Events.PeerClosed>().Single().Close.ErrorCode.Value
            .Should().Be(QuicError.ConnectionRefused.Value);
    }

    private static void StillWorks(EnginePair pair)
    {
        var ping = pair.Client.Ping();
        pair.Settle(5);
        ping.IsAcknowledged.Should().BeTrue();
    }

    private static void Feed(EnginePair pair, Bytes octets)
    {
        pair.Listener.Receive(new Datagram(new NetworkPath(0, new IPEndPoint(IPAddress.Loopback, 50_000)), octets.Memory), pair.Network.Now);
        pair.ClientEnd.Receive(new Datagram(new NetworkPath(0, VirtualNetwork.ServerAddress), octets.Memory), pair.Network.Now);
        while (pair.Listener.TryTakeDatagram(pair.Network.Now, out _))
        {
            // An answer to garbage is of no interest.
        }
    }

    // A short header with the right connection ID gets as far as the keys.
    private static Bytes Disguised(EnginePair pair, byte[] octets)
    {
        octets[0] = (byte)((octets[0] & 0x3f) | 0x40);
        pair.Server.LocalConnectionIds.First().Span.CopyTo(octets.AsSpan(1));
        return octets;
    }

    private static ReadOnlyMemory<byte> Sent(QuicConnection from, EnginePair pair)
    {
        from.SendFrames(EncryptionLevel.OneRtt, [new PingFrame(), new PaddingFrame(50)]);
        from.TryTakeDatagram(pair.Network.Now, out var datagram);
        return datagram.Payload;
    }

    private Bytes Cut(ReadOnlyMemory<byte> datagram) => new(datagram[..^_random.Next(1, datagram.Length)].ToArray());

    private Bytes Changed(ReadOnlyMemory<byte> datagram)
    {
        var octets = datagram.ToArray();
        octets[_random.Next(octets.Length)] ^= (byte)(1 << _random.Next(8));
        return octets;
    }

    private Bytes RandomFrames()
    {
        var octets = _random.NextBytes(_random.Next(1, 60)).ToArray();
        octets[0] = (byte)_random.Next(0x32);
        return octets;
    }
}
