using System.Net;
using System.Net.Sockets;
using H3Conformance.Scenarios.Tunnels;

namespace H3Conformance.Scenarios.Pumps;

/// <summary>Lets the target of tunnels listen on TCP, each connection on a thread of its own.</summary>
public sealed class TunnelListener : IDisposable
{
    private readonly TunnelTarget _target;
    private readonly TcpAcceptor _acceptor;

    /// <exception cref="SocketException">The address is in use or is none of this machine.</exception>
    public TunnelListener(TunnelTarget target, IPEndPoint address)
    {
        _target = target;
        _acceptor = new TcpAcceptor("H3Conformance tunnel target", address, Serve);
    }

    public IPEndPoint Address => _acceptor.Address;

    public void Dispose() => _acceptor.Dispose();

    private void Serve(Socket proxy)
    {
        var connection = _target.Accept();
        var buffer = new byte[16 << 10];
        try
        {
            while (proxy.Receive(buffer) is var length and > 0)
            {
                if (!Carry(connection.Receive(buffer.AsSpan(0, length)), proxy))
                    return;
            }

            Carry(connection.Finish(), proxy);
        }
        catch (SocketException)
        {
            connection.Reset();
        }
    }

    // False where nothing can come any more.
    private static bool Carry(TunnelAnswer answer, Socket proxy)
    {
        if (!answer.Octets.IsEmpty)
            proxy.Send(answer.Octets.Span);
        if (answer.Ending == TcpEnding.Finished)
            proxy.Shutdown(SocketShutdown.Send);
        if (answer.Ending != TcpEnding.Reset)
            return true;
        // To close without lingering is RST.
        proxy.LingerState = new LingerOption(enable: true, seconds: 0);
        proxy.Close();
        return false;
    }
}
