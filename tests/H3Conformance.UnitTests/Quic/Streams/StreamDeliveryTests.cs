using FluentAssertions;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Streams;

/// <summary>A sending and a receiving part over a network that loses, delays, doubles and reorders.</summary>
public sealed class StreamDeliveryTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Everything_is_delivered_once_in_order_and_ends_where_it_was_written(int seed)
    {
        var network = new UnreliableStream(seed);

        network.Run();

        (network.Delivered == network.Written).Should().BeTrue();
        network.Ends.Should().Be(1);
        network.Faults.Should().BeEmpty();
        (network.Sender.State, network.Receiver.State).Should().Be((SendStreamState.DataRecvd, ReceiveStreamState.DataRead));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Credit_counts_every_octet_once_at_both_ends(int seed)
    {
        var network = new UnreliableStream(seed);

        network.Run();

        (network.OctetsSent, network.OctetsReceived).Should().Be(((ulong)network.Written.Length, (ulong)network.Written.Length));
    }
}
