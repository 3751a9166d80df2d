using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Sending;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>A client whose windows may grow gets more out of a server that waits for credit only.</summary>
public class WindowGrowthTests
{
    private static readonly QuicOptions Small = new() { Limits = new StreamTableLimits(4000, 2000, 2000, 2000, 10, 10) };

    [Fact]
    public void Windows_that_grow_let_more_through_in_the_same_time() =>
        Received(Small with { MaxWindow = 64_000, MaxStreamWindow = 64_000 }).Should().BeGreaterThan(2 * Received(Small));

    [Theory]
    [InlineData(64_000UL, null)]
    [InlineData(null, 64_000UL)]
    public void Either_window_holds_back_what_the_other_one_admits(ulong? connection, ulong? stream) =>
        Received(Small with { MaxWindow = connection, MaxStreamWindow = stream })
            .Should().BeLessThan(Received(Small with { MaxWindow = 64_000, MaxStreamWindow = 64_000 }));

    private static int Received(QuicOptions client)
    {
        var pair = EnginePair.Connected(new PairOptions { Client = client });
        pair.Server.Send(StreamId.Of(client: false, bidirectional: false, 0), Bytes.Repeat(1, 1_000_000), fin: true);
        pair.Settle();
        pair.ClientSaw.Should().BeEmpty();
        return pair.ClientEnd.Events.OfType<StreamDataReceived>().Sum(static received => received.Data.Length);
    }
}
