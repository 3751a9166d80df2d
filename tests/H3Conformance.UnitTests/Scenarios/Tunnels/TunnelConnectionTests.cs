using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Tunnels;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Tunnels;

public sealed class TunnelConnectionTests
{
    private readonly TunnelTarget _target = new();
    private readonly TunnelWatch _watch;
    private readonly TunnelConnection _connection;

    public TunnelConnectionTests()
    {
        _watch = _target.Watch("m");
        _connection = _target.Accept();
    }

    [Fact]
    public void The_first_line_comes_back_and_what_is_behind_it_too()
    {
        Receive("h3c-tunnel m ec").Should().Be(TunnelAnswer.Nothing);
        Receive("ho\nab").Should().Be(Answer("h3c-tunnel m echo\nab", TcpEnding.None));
        Receive("c").Should().Be(Answer("c", TcpEnding.None));

        _watch.Seen.Should().Equal(new TunnelRecord(Bytes.Latin1("abc"), TcpEnding.None));
    }

    [Fact]
    public void A_listener_sends_nothing_until_the_end()
    {
        Receive("h3c-tunnel m listen\n");
        Receive("abc").Should().Be(TunnelAnswer.Nothing);
        _connection.Finish().Should().Be(Answer("", TcpEnding.Finished));

        _watch.Seen.Should().Equal(new TunnelRecord(Bytes.Latin1("abc"), TcpEnding.Finished));
    }

    [Fact]
    public void One_that_finishes_says_farewell_once()
    {
        Receive("h3c-tunnel m finish\n");
        Receive("a").Should().Be(new TunnelAnswer(TunnelConnection.Farewell, TcpEnding.Finished));
        Receive("b").Should().Be(TunnelAnswer.Nothing);
        _connection.Finish().Should().Be(TunnelAnswer.Nothing);

        _watch.Seen.Should().Equal(new TunnelRecord(Bytes.Latin1("ab"), TcpEnding.Finished));
    }

    [Fact]
    public void One_that_aborts_does_so_at_the_first_octet()
    {
        Receive("h3c-tunnel m abort\n").Ending.Should().Be(TcpEnding.None);
        Receive("a").Should().Be(Answer("", TcpEnding.Reset));
    }

    [Fact]
    public void RST_outdoes_FIN()
    {
        Receive("h3c-tunnel m listen\n");
        _connection.Finish();
        _connection.Reset();

        _watch.Seen.Should().Equal(new TunnelRecord(Bytes.Empty, TcpEnding.Reset));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n")]
    [InlineData("h3c-tunnel other echo\n")]
    [InlineData("h3c-tunnel m sing\n")]
    [InlineData("h3c-tunnel m\n")]
    public void Whoever_has_no_business_here_is_turned_away(string octets)
    {
        Receive(octets).Should().Be(Answer("", TcpEnding.Reset));

        _watch.Seen.Should().BeEmpty();
    }

    [Fact]
    public void A_first_line_does_not_grow_for_ever() => Receive(new string('x', 257)).Should().Be(Answer("", TcpEnding.Reset));

    [Fact]
    public void No_more_is_kept_than_a_run_can_use()
    {
        Receive("h3c-tunnel m listen\n");
        for (var count = 0; count < 5; count++)
            Receive(new string('x', 100_000));

        _watch.Seen.Single().Received.Length.Should().Be(256 << 10);
    }

    [Fact]
    public void A_run_has_a_bounded_number_of_tunnels()
    {
        for (var count = 0; count < 20; count++)
            _target.Accept().Receive(Bytes.Latin1("h3c-tunnel m echo\n"));

        _watch.Seen.Count.Should().Be(16);
    }

    [Fact]
    public void The_tunnels_of_an_earlier_run_are_left_behind()
    {
        Receive("h3c-tunnel m listen\n");

        _target.Watch("m").Seen.Should().BeEmpty();
        _target.Forget("m");
        _target.Accept().Receive(Bytes.Latin1("h3c-tunnel m echo\n")).Ending.Should().Be(TcpEnding.Reset);
    }

    private TunnelAnswer Receive(string octets) => _connection.Receive(Bytes.Latin1(octets));

    private static TunnelAnswer Answer(string octets, TcpEnding ending) => new(Bytes.Latin1(octets), ending);
}
