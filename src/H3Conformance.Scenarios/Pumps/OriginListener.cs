using System.Net;
using System.Net.Sockets;
using H3Conformance.Scenarios.Origin;

namespace H3Conformance.Scenarios.Pumps;

/// <summary>Lets an origin listen on TCP, each connection on a thread of its own.</summary>
public sealed class OriginListener : IDisposable
{
    private readonly OriginServer _origin;
    private readonly TcpAcceptor _acceptor;

    /// <exception cref="SocketException">The address is in use or is none of this machine.</exception>
    public OriginListener(OriginServer origin, IPEndPoint address)
    {
        _origin = origin;
        _acceptor = new TcpAcceptor("H3Conformance origin", address, Serve);
    }

    public IPEndPoint Address => _acceptor.Address;

    public void Dispose() => _acceptor.Dispose();

    private void Serve(Socket client)
    {
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
