using System.Collections.Concurrent;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Tunnels;

/// <summary>The tunnels of one run, as their target sees them.</summary>
public sealed class TunnelWatch
{
    private const int MostConnections = 16;
    private readonly ConcurrentQueue<TunnelConnection> _connections = [];

    /// <summary>What has come so far, in the order of the first lines.</summary>
    public ValueList<TunnelRecord> Seen => _connections.Select(static connection => connection.Record).ToValueList();

    internal bool TryAdd(TunnelConnection connection)
    {
        if (_connections.Count >= MostConnections)
            return false;
        _connections.Enqueue(connection);
        return true;
    }
}
