using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>DATAGRAM frames wait for keys and for the congestion window, and only so many of them.</summary>
public class DatagramQueueTests
{
    private static readonly PairOptions Options = new() { Client = new QuicOptions { DatagramSendQueue = 3 }, Server = new QuicOptions { MaxDatagramFrameSize = 65_535 } };

    [Theory]
    [InlineData(10)]
    [InlineData(2000)]
    public void Before_the_handshake_is_over_so_many_wait_and_no_more(int octets)
    {
        var pair = new EnginePair(Options);
        Send(pair, 5, octets);
        pair.Run(() => pair.Client.HandshakeConfirmed);
        pair.Settle();

        (Arrived(pair), NotSent(pair)).Should().Be((3, 2));
    }

    [Fact]
    public void A_queue_that_has_been_emptied_has_room_again()
    {
        var pair = EnginePair.Connected(Options);
        Send(pair, 3, 10);
        pair.Settle();
        Send(pair, 3, 10);
        pair.Settle();

        (Arrived(pair), NotSent(pair)).Should().Be((6, 0));
    }

    [Fact]
    public void While_the_congestion_window_is_full_so_many_wait_and_no_more()
    {
        var pair = EnginePair.Connected(Options);
        var sent = 0;
        for (var count = 0; count < 50; count++)
        {
            Send(pair, 1, 1000);
            while (pair.Client.TryTakeDatagram(pair.Network.Now, out _))
                sent++;
        }

        pair.Settle();
        sent.Should().BeInRange(5, 40);
        NotSent(pair).Should().Be(50 - 3 - sent);
    }

    [Fact]
    public void Without_a_queue_none_is_sent()
    {
        var pair = EnginePair.Connected(Options with { Client = new QuicOptions { DatagramSendQueue = 0 } });
        Send(pair, 2, 10);
        pair.Settle();

        (Arrived(pair), NotSent(pair)).Should().Be((0, 2));
    }

    private static void Send(EnginePair pair, int count, int octets)
    {
        for (; count > 0; count--)
            pair.Client.SendDatagramFrame(Bytes.Repeat(1, octets));
    }

    private static int Arrived(EnginePair pair) => pair.ServerEnd.Events.OfType<DatagramFrameReceived>().Count();

    private static int NotSent(EnginePair pair) => pair.ClientEnd.Events.OfType<DatagramFrameNotSent>().Count();
}
