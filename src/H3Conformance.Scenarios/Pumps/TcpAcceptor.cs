using System.Net;
using System.Net.Sockets;

namespace H3Conformance.Scenarios.Pumps;

/// <summary>Listens on TCP, and serves each connection on a thread of its own.</summary>
internal sealed class TcpAcceptor : IDisposable
{
    private readonly string _name;
    private readonly Action<Socket> _serve;
    private readonly Socket _socket;

    /// <exception cref="SocketException">The address is in use or is none of this machine.</exception>
    public TcpAcceptor(string name, IPEndPoint address, Action<Socket> serve)
    {
        _name = name;
        _serve = serve;
        _socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _socket.Bind(address);
        _socket.Listen();
        Address = (IPEndPoint)_socket.LocalEndPoint!;
        new Thread(Accept) { IsBackground = true, Name = name }.Start();
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
                new Thread(() => Serve(client)) { IsBackground = true, Name = $"{_name} connection" }.Start();
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
        _serve(client);
    }
}
