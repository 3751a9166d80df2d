using System.Net;
using H3Conformance.Quic.Connection;

namespace H3Conformance.Scenarios.Pumps;

/// <summary>Two endpoints and the network between them, in virtual time: nothing waits, and a seed repeats everything.</summary>
public sealed class VirtualNetwork(IEndpoint server, NetworkConditions conditions, Random random)
{
    private const int FirstClientPort = 50_000;
    private const int MostStepsAtOnce = 100_000;
    private readonly PriorityQueue<(IEndpoint To, Datagram Datagram), (TimeSpan At, long Order)> _underway = new();
    private long _order;

    /// <summary>The address under which the client sees the server.</summary>
    public static IPEndPoint ServerAddress { get; } = new(IPAddress.Loopback, 443);

    public TimeSpan Now { get; private set; }

    /// <summary>Octets that arrived at either end.</summary>
    public long Delivered { get; private set; }

    /// <summary>Runs until the condition holds, or nothing can happen any more, or the time is up. True where the condition holds.</summary>
    /// <exception cref="InvalidOperationException">An endpoint wants to be woken again and again at one and the same time.</exception>
    public bool RunUntil(IEndpoint client, Func<bool> condition, TimeSpan limit)
    {
        for (var steps = 0; steps < MostStepsAtOnce; steps++)
        {
            Collect(client, server, client, toServer: true);
            Collect(server, client, client, toServer: false);
            if (condition())
                return true;
            if (Next(client) is not { } next || next > limit)
                return false;
            if (next > Now)
                (Now, steps) = (next, 0);
            Deliver();
            client.Elapse(Now);
            server.Elapse(Now);
        }

        throw new InvalidOperationException($"Time stands still at {Now}.");
    }

    /// <summary>Moves the clock on where nothing is due before.</summary>
    public void MoveTo(TimeSpan time) => Now = time > Now ? time : Now;

    private TimeSpan? Next(IEndpoint client)
    {
        TimeSpan? next = _underway.TryPeek(out _, out var priority) ? priority.At : null;
        foreach (var deadline in (ReadOnlySpan<TimeSpan?>)[client.NextDeadline, server.NextDeadline])
        {
            if (deadline is not null && (next is null || deadline < next))
                next = deadline;
        }

        return next;
    }

    private void Deliver()
    {
        while (_underway.TryPeek(out var arrival, out var priority) && priority.At <= Now)
        {
            _underway.Dequeue();
            Delivered += arrival.Datagram.Payload.Length;
            arrival.To.Receive(arrival.Datagram, Now);
        }
    }

    private void Collect(IEndpoint from, IEndpoint to, IEndpoint client, bool toServer)
    {
        while (from.TryTakeDatagram(Now, out var datagram))
        {
            var seen = datagram with { Path = Translate(datagram.Path, toServer) };
            var copies = random.NextDouble() < conditions.Loss ? 0 : random.NextDouble() < conditions.Duplication ? 2 : 1;
            for (; copies > 0; copies--)
                _underway.Enqueue((toServer ? to : client, seen), (Now + Delay(), _order++));
        }
    }

    private TimeSpan Delay() => random.NextDouble() < conditions.Reordering ? conditions.Delay * (1 + random.NextDouble()) : conditions.Delay;

    // The client's sockets are ports to the server; the server has one address only.
    private static NetworkPath Translate(NetworkPath path, bool toServer) => toServer
        ? new NetworkPath(0, new IPEndPoint(IPAddress.Loopback, FirstClientPort + path.Local))
        : new NetworkPath(path.Remote.Port - FirstClientPort, ServerAddress);
}
