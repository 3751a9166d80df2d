using System.Net;
using System.Net.Sockets;
using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Tunnels;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Tunnels;

public sealed class TunnelListenerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TunnelTarget _target = new();
    private readonly TunnelWatch _watch;
    private readonly TunnelListener _listener;
    private readonly Socket _proxy;

    public TunnelListenerTests()
    {
        _watch = _target.Watch("m");
        _listener = new TunnelListener(_target, new IPEndPoint(IPAddress.Loopback, 0));
        _proxy = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveTimeout = (int)Patience.TotalMilliseconds };
        _proxy.Connect(_listener.Address);
    }

    public void Dispose()
    {
        _proxy.Dispose();
        _listener.Dispose();
    }

    [Fact]
    public void Octets_come_back_and_FIN_behind_them()
    {
        Send("h3c-tunnel m echo\nabc");
        _proxy.Shutdown(SocketShutdown.Send);

        ReadToTheEnd().Should().Be("h3c-tunnel m echo\nabc");
        _watch.Seen.Should().Equal(new TunnelRecord(Bytes.Latin1("abc"), TcpEnding.Finished));
    }

    [Fact]
    public void RST_is_seen()
    {
        Send("h3c-tunnel m listen\n");
        Read("h3c-tunnel m listen\n".Length);
        _proxy.LingerState = new LingerOption(enable: true, seconds: 0);
        _proxy.Close();

        SpinWait.SpinUntil(() => _watch.Seen.Single().Ending == TcpEnding.Reset, Patience).Should().BeTrue();
    }

    [Fact]
    public void RST_is_sent()
    {
        Send("h3c-tunnel m abort\n");
        Read("h3c-tunnel m abort\n".Length);
        Send("a");

        this.Invoking(static self => self.Read(1)).Should().Throw<SocketException>().Which.SocketErrorCode.Should().Be(SocketError.ConnectionReset);
    }

    [Fact]
    public void The_farewell_comes_whole()
    {
        Send("h3c-tunnel m finish\n");
        Read("h3c-tunnel m finish\n".Length);
        Send("a");

        ReadToTheEnd().Length.Should().Be(TunnelConnection.Farewell.Length);
    }

    private void Send(string octets) => _proxy.Send(Bytes.Latin1(octets).Span);

    private void Read(int octets)
    {
        for (var read = 0; read < octets;)
            read += _proxy.Receive(new byte[octets - read]) is var length and > 0 ? length : throw new EndOfStreamException();
    }

    private string ReadToTheEnd()
    {
        var octets = Bytes.Empty;
        var buffer = new byte[4096];
        while (_proxy.Receive(buffer) is var length and > 0)
            octets = octets.Concat(Bytes.Copy(buffer.AsSpan(0, length)));
        return octets.ToText();
    }
}
