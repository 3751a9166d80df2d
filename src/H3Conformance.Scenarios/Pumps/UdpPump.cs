using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Scenarios.Pumps;

/// <summary>Drives one run over UDP sockets, on the calling thread, until it is over.</summary>
/// <param name="target">The server's address.</param>
/// <param name="sourcePort">The first local port; 0 takes a free one.</param>
/// <param name="losses">What the path loses; nothing when null.</param>
public sealed class UdpPump(IPEndPoint target, int sourcePort = 0, LossyPath? losses = null) : IDisposable
{
    private const int LargestDatagram = 65_535;
    private const int MostDatagramsAtOnce = 64;
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMilliseconds(100);
    private readonly Stopwatch _clock = new();
    private readonly List<Socket> _sockets = [];
    private readonly LossyPath _losses = losses ?? LossyPath.Lossless;
    private readonly byte[] _buffer = new byte[LargestDatagram];

    /// <summary>Since it was asked for first.</summary>
    public TimeSpan Now
    {
        get
        {
            _clock.Start();
            return _clock.Elapsed;
        }
    }

    /// <summary>The local addresses of the sockets so far, in the order of their first use.</summary>
    public IReadOnlyList<IPEndPoint> LocalAddresses => [.. _sockets.Select(static socket => (IPEndPoint)socket.LocalEndPoint!)];

    /// <summary>Opens the first socket, which the first datagram does otherwise.</summary>
    /// <exception cref="SocketException">The source port is taken, or no way leads to the target.</exception>
    public void Open() => SocketOf(0);

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Drive(ScenarioRun run, CancellationToken cancellation)
    {
        Send(run);
        while (!run.IsOver)
        {
            cancellation.ThrowIfCancellationRequested();
            Round(run, LongestSleep);
        }

        run.Leave(Now);
        Send(run);
    }

    /// <summary>Waits for a datagram or the run's next deadline, and hands on what there is: for whoever has something to do in between.</summary>
    /// <param name="run">The run.</param>
    /// <param name="longest">What the wait may take at most.</param>
    public void Round(ScenarioRun run, TimeSpan longest)
    {
        Send(run);
        Wait(run.NextDeadline, longest);
        Receive(run);
        run.Elapse(Now);
        Send(run);
    }

    public void Dispose()
    {
        foreach (var socket in _sockets)
            socket.Dispose();
    }

    private void Wait(TimeSpan? deadline, TimeSpan longest)
    {
        var wait = deadline - Now ?? longest;
        wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait > longest ? longest : wait;
        if (_sockets.Count == 1)
            _sockets[0].Poll(wait, SelectMode.SelectRead);
        else
            Socket.Select(new List<Socket>(_sockets), null, null, wait);
    }

    private void Receive(ScenarioRun run)
    {
        for (var local = 0; local < _sockets.Count; local++)
        {
            for (var count = 0; count < MostDatagramsAtOnce && TryReceive(_sockets[local], run, out var length); count++)
            {
                if (!_losses.Loses())
                    run.Receive(new Datagram(new NetworkPath(local, target), _buffer.AsMemory(0, length).ToArray()), Now);
            }
        }
    }

    private bool TryReceive(Socket socket, ScenarioRun run, out int length)
    {
        length = 0;
        // An ICMP error alone makes a socket not readable, and yet ends every wait for it.
        if (!socket.Poll(TimeSpan.Zero, SelectMode.SelectRead) && !socket.Poll(TimeSpan.Zero, SelectMode.SelectError))
            return false;
        try
        {
            length = socket.Receive(_buffer);
            return true;
        }
        catch (SocketException error) when (IsUnreachable(error))
        {
            run.Unreachable();
            return false;
        }
    }

    private void Send(ScenarioRun run)
    {
        while (run.TryTakeDatagram(Now, out var datagram))
        {
            var socket = SocketOf(datagram.Path.Local);
            if (_losses.Loses())
                continue;
            try
            {
                socket.Send(datagram.Payload.Span);
            }
            catch (SocketException error) when (IsUnreachable(error))
            {
                run.Unreachable();
            }
            catch (SocketException error) when (error.SocketErrorCode is SocketError.MessageSize or SocketError.NoBufferSpaceAvailable)
            {
                // The path does not carry it: as good as lost.
            }
        }
    }

    private Socket SocketOf(int local)
    {
        while (_sockets.Count <= local)
        {
            var socket = new Socket(target.AddressFamily, SocketType.Dgram, ProtocolType.Udp) { ReceiveBufferSize = 1 << 21, SendBufferSize = 1 << 20 };
            _sockets.Add(socket);
            var any = target.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any;
            socket.Bind(new IPEndPoint(any, _sockets.Count == 1 ? sourcePort : 0));
            socket.Connect(target);
        }

        return _sockets[local];
    }

    private static bool IsUnreachable(SocketException error) =>
        error.SocketErrorCode is SocketError.ConnectionRefused or SocketError.ConnectionReset or SocketError.HostUnreachable or SocketError.NetworkUnreachable;
}
