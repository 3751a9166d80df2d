using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Sending;
using H3Conformance.Quic.Streams;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Connection;

/// <summary>What a client can tell of its streams when the server does not answer any more.</summary>
public class BlockedStreamTests
{
    private static readonly QuicOptions Stingy = new() { Limits = new StreamTableLimits(1000, 500, 500, 500, 1, 1) };
    private readonly QuicConnection _client;
    private readonly EnginePair _pair = EnginePair.Connected(new PairOptions { Server = Stingy });

    public BlockedStreamTests() => _client = _pair.Client;

    [Fact]
    public void A_stream_stops_at_its_limit()
    {
        var stream = Send(501);

        (_client.OctetsSent(stream), _client.HasSentAll(stream)).Should().Be((500, false));
        Blocking(stream).Should().Equal(PeerLimit.MaxStreamData);
    }

    [Fact]
    public void A_stream_that_fits_is_not_blocked()
    {
        var stream = Send(500);

        (_client.OctetsSent(stream), _client.HasSentAll(stream)).Should().Be((500, true));
        Blocking(stream).Should().BeEmpty();
    }

    [Fact]
    public void The_end_of_a_stream_needs_no_credit_but_has_to_leave()
    {
        var stream = Send(500);
        _client.Send(stream, Bytes.Empty, fin: true);
        _client.HasSentAll(stream).Should().BeFalse();
        Leave();

        _client.HasSentAll(stream).Should().BeTrue();
    }

    [Fact]
    public void A_reset_has_to_leave_and_unblocks()
    {
        var stream = Send(501);
        _client.ResetStream(stream, 1);
        _client.HasSentAll(stream).Should().BeFalse();
        Leave();

        _client.HasSentAll(stream).Should().BeTrue();
        Blocking(stream).Should().BeEmpty();
    }

    [Fact]
    public void Streams_beyond_the_limit_wait_for_it()
    {
        Send(500);

        Blocking(Send(1)).Should().Equal(PeerLimit.MaxStreams);
    }

    [Fact]
    public void What_ignores_the_limits_is_not_blocked()
    {
        var stream = Send(501);
        _client.IgnoreCredit(stream);
        _client.IgnoreStreamLimits();

        Blocking(stream).Concat(Blocking(Send(1))).Should().BeEmpty();
    }

    [Fact]
    public void A_client_that_obeys_no_credit_is_never_blocked()
    {
        var stream = Send(501);
        _client.Automatisms[Automatism.ObeyCredit] = false;

        Blocking(stream).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_can_be_told_of_a_stream_that_is_not_open()
    {
        var stream = StreamId.Of(client: true, bidirectional: true, 0);

        (_client.OctetsSent(stream), _client.HasSentAll(stream), _client.LiveStreams).Should().Be((null, false, 0));
        Blocking(stream).Should().BeEmpty();
    }

    private StreamId Send(int octets)
    {
        var stream = _client.OpenStream(bidirectional: true);
        _client.Send(stream, Bytes.Repeat(1, octets), fin: false);
        Leave();
        return stream;
    }

    private void Leave()
    {
        while (_client.TryTakeDatagram(_pair.Network.Now, out _))
        {
        }
    }

    private IEnumerable<PeerLimit> Blocking(StreamId stream) => Enum.GetValues<PeerLimit>().Where(limit => _client.IsBlocked(stream, limit));
}
