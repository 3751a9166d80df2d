using System.Net;
using System.Net.Sockets;
using H3Conformance.Scenarios.Origin;

namespace H3Conformance.Scenarios.Pumps;

/// <summary>Lets an origin listen on TCP, each connection on a thread of its own.</summary>
public sealed class OriginListener : IDisposable
{
    private readonly OriginServer _origin;
    private readonly Socket _socket;

    /// <exception cref="SocketException">The address is in use or is none of this machine.</exception>
    public OriginListener(OriginServer origin, IPEndPoint address)
    {
        _origin = origin;
        _socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _socket.Bind(address);
        _socket.Listen();
        Address = (IPEndPoint)_socket.LocalEndPoint!;
        new Thread(Accept) { IsBackground = true, Name = "H3Conformance origin" }.Start();
    }

    public IPEndPoint Address { get; }

    public void Dispose() => _socket.Dispose();

    private void Accept()
    {
        try
        {
            while (true)
            {
                var client = _socket.Accept();
                new Thread(() => Serve(client)) { IsBackground = true, Name = "H3Conformance origin connection" }.Start();
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The listener is disposed of.
        }
    }

    private void Serve(Socket client)
    {
        using var connected = client;
        var connection = new OriginConnection(_origin);
        var buffer = new byte[16 << 10];
        try
        {
            while (!connection.IsOver && client.Receive(buffer) is var length and > 0)
                client.Send(connection.Receive(buffer.AsSpan(0, length)).Span);
        }
        catch (SocketException)
        {
            // The proxy is gone.
        }

        connection.Close();
    }
}
