using System.Collections.Concurrent;

namespace H3Conformance.Scenarios.Tunnels;

/// <summary>The far end of tunnels through a proxy under test: it tells the run that opened one what came there.</summary>
public sealed class TunnelTarget
{
    /// <summary>The :authority under which the reference server reaches it in memory.</summary>
    public const string AuthorityInMemory = "tunnel-target.invalid:7";

    private readonly ConcurrentDictionary<string, TunnelWatch> _watches = new(StringComparer.Ordinal);

    /// <summary>A TCP connection was opened.</summary>
    public TunnelConnection Accept() => new(this);

    /// <summary>Admits tunnels with this marker until it is forgotten, and leaves earlier ones with it behind.</summary>
    public TunnelWatch Watch(string marker) => _watches[marker] = new TunnelWatch();

    /// <summary>Admits no more tunnels with this marker.</summary>
    public void Forget(string marker) => _watches.TryRemove(marker, out _);

    internal bool Admit(string marker, TunnelConnection connection) => _watches.TryGetValue(marker, out var watch) && watch.TryAdd(connection);
}
