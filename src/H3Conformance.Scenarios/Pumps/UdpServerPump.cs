using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using H3Conformance.Quic.Connection;

namespace H3Conformance.Scenarios.Pumps;

/// <summary>Drives a server's endpoint on one UDP socket, on a thread of its own, until it is disposed.</summary>
public sealed class UdpServerPump : IDisposable
{
    private const int LargestDatagram = 65_535;
    private const int MostDatagramsAtOnce = 64;
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMilliseconds(50);
    private readonly IEndpoint _endpoint;
    private readonly Socket _socket;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly byte[] _buffer = new byte[LargestDatagram];
    private readonly Thread _thread;
    private volatile bool _stopping;

    /// <param name="endpoint">Driven by this pump alone.</param>
    /// <param name="address">Port 0 takes a free one.</param>
    /// <exception cref="SocketException">The address cannot be bound.</exception>
    public UdpServerPump(IEndpoint endpoint, IPEndPoint address)
    {
        _endpoint = endpoint;
        _socket = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp) { ReceiveBufferSize = 1 << 22, SendBufferSize = 1 << 21 };
        _socket.Bind(address);
        Address = (IPEndPoint)_socket.LocalEndPoint!;
        _thread = new Thread(Run) { IsBackground = true, Name = "H3Conformance server" };
        _thread.Start();
    }

    /// <summary>Where the server listens.</summary>
    public IPEndPoint Address { get; }

    public void Dispose()
    {
        _stopping = true;
        _thread.Join();
        _socket.Dispose();
    }

    private void Run()
    {
        while (!_stopping)
        {
            var wait = _endpoint.NextDeadline - _clock.Elapsed ?? LongestSleep;
            wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestSleep ? LongestSleep : wait;
            if (_socket.Poll(wait, SelectMode.SelectRead))
                Receive();
            _endpoint.Elapse(_clock.Elapsed);
            Send();
        }
    }

    private void Receive()
    {
        for (var count = 0; count < MostDatagramsAtOnce && _socket.Available > 0; count++)
        {
            EndPoint from = new IPEndPoint(Address.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0);
            try
            {
                var length = _socket.ReceiveFrom(_buffer, ref from);
                _endpoint.Receive(new Datagram(new NetworkPath(0, (IPEndPoint)from), _buffer.AsMemory(0, length).ToArray()), _clock.Elapsed);
            }
            catch (SocketException)
            {
                // An ICMP error for an earlier datagram: the client is gone, and its connection will time out.
                return;
            }

            Send();
        }
    }

    private void Send()
    {
        while (_endpoint.TryTakeDatagram(_clock.Elapsed, out var datagram))
        {
            try
            {
                _socket.SendTo(datagram.Payload.Span, SocketFlags.None, datagram.Path.Remote);
            }
            catch (SocketException)
            {
                // As good as lost: loss recovery sends it again.
            }
        }
    }
}
