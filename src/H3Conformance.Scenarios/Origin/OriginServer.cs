using System.Collections.Concurrent;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Origin;

/// <summary>The origin behind a proxy under test: it keeps the requests that came until the run that caused them asks for them.</summary>
public sealed class OriginServer
{
    private const int MostRequests = 4096;
    private readonly ConcurrentDictionary<long, OriginRequest> _requests = [];
    private long _count;

    /// <summary>The requests that hold a marker anywhere, in the order in which they came. They are forgotten then.</summary>
    public ValueList<OriginRequest> Take(string marker)
    {
        var octets = Bytes.Latin1(marker);
        var found = _requests.Where(entry => entry.Value.Raw.Span.IndexOf(octets.Span) >= 0).OrderBy(static entry => entry.Key).ToArray();
        foreach (var entry in found)
            _requests.TryRemove(entry);
        return found.Select(static entry => entry.Value).ToValueList();
    }

    /// <summary>What one connection brings and gets, where all of it is there at once.</summary>
    public Bytes Exchange(Bytes octets)
    {
        var connection = new OriginConnection(this);
        var answer = connection.Receive(octets.Span);
        connection.Close();
        return answer;
    }

    internal void Keep(OriginRequest request)
    {
        var number = Interlocked.Increment(ref _count);
        _requests[number] = request;
        _requests.TryRemove(number - MostRequests, out _);
    }
}
