namespace H3Conformance.Quic.Tls;

/// <summary>The tickets whose 0-RTT a server has accepted, so that it accepts none twice (RFC 8446 section 8.1).</summary>
/// <param name="most">How many are remembered: where one has to be forgotten, no ticket of its age or older is accepted any more.</param>
public sealed class SpentTickets(int most = 10_000)
{
    private readonly HashSet<Bytes> _spent = [];
    private readonly PriorityQueue<Bytes, DateTimeOffset> _byAge = new();
    private DateTimeOffset _forgotten = DateTimeOffset.MinValue;

    /// <summary>True where this ticket was not spent before; from now on it is.</summary>
    /// <param name="ticket">As the client sent it.</param>
    /// <param name="issuedAt">When the server issued it.</param>
    public bool TrySpend(Bytes ticket, DateTimeOffset issuedAt)
    {
        if (issuedAt <= _forgotten || !_spent.Add(ticket))
            return false;
        _byAge.Enqueue(ticket, issuedAt);
        if (_spent.Count > most && _byAge.TryDequeue(out var oldest, out var age))
        {
            _spent.Remove(oldest);
            _forgotten = age;
        }

        return true;
    }
}
