using FluentAssertions;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Pumps;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Connection;

public class MemoryTests
{
    // Control, QPACK encoder and QPACK decoder stream live as long as the connection.
    private const int CriticalStreams = 3;

    [Fact]
    public void Requests_and_streams_of_unknown_types_leave_nothing_behind()
    {
        var transfer = new Transfer(new NetworkConditions(TimeSpan.FromMilliseconds(1)), seed: 1);
        for (var round = 0; round < 20; round++)
        {
            for (var count = 0; count < 20; count++)
            {
                transfer.Client.Get("/10");
                transfer.Client.Connection.Quic.Send(transfer.Client.Connection.OpenUnidirectional(new Http3StreamType(0x21)), Bytes.Repeat(1, 10), fin: true);
            }

            transfer.Run();
        }

        transfer.Network.RunUntil(transfer.Client, static () => false, transfer.Network.Now + TimeSpan.FromSeconds(1));
        transfer.Client.Connection.IncomingStreamCount.Should().Be(CriticalStreams);
        transfer.Server.IncomingStreamCount.Should().Be(CriticalStreams);
    }

    [Fact]
    public void A_download_of_ten_million_octets_comes_through()
    {
        var transfer = new Transfer(NetworkConditions.Loopback, seed: 1);
        var large = transfer.Client.Get("/10000000");
        transfer.Run();

        transfer.Client.ContentOf(large).Length.Should().Be(10_000_000);
        transfer.Violations.Should().BeEmpty();
    }

    [Fact]
    public void Many_clients_are_served_side_by_side()
    {
        var transfer = new Transfer(NetworkConditions.Loopback, seed: 1);
        var crowd = transfer.Crowd(300);
        foreach (var client in crowd)
        {
            client.Get("/1000");
            transfer.Network.RunUntil(client, () => client.IsDone, TimeSpan.FromHours(1)).Should().BeTrue();
        }

        transfer.Listener.Connections.Should().HaveCount(300);
    }
}
