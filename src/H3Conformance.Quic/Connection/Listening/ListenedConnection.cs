namespace H3Conformance.Quic.Connection.Listening;

/// <summary>A connection of a listener, with what routes and wakes it.</summary>
internal sealed class ListenedConnection(AcceptedConnection accepted, long number)
{
    private const int MostRetiredKept = 8;
    private readonly Queue<Bytes> _retired = new();
    private int _seenChanges = -1;

    public AcceptedConnection Accepted { get; } = accepted;

    /// <summary>In the order of their arrival.</summary>
    public long Number { get; } = number;

    /// <summary>Every connection ID under which datagrams reach it.</summary>
    public HashSet<Bytes> Ids { get; } = [];

    /// <summary>It may have datagrams to send.</summary>
    public bool IsReady { get; set; }

    public TimeSpan? Deadline { get; set; }

    /// <summary>Brings a routing table up to date where the connection IDs changed. Retired ones stay for a while: packets may be under way.</summary>
    public void Route(Dictionary<Bytes, ListenedConnection> table)
    {
        var quic = Accepted.Quic;
        if (quic.LocalConnectionIdChanges == _seenChanges)
            return;
        _seenChanges = quic.LocalConnectionIdChanges;
        HashSet<Bytes> active = [.. quic.LocalConnectionIds];
        foreach (var id in active.Where(Ids.Add))
            table[id] = this;
        foreach (var id in Ids.Where(id => !active.Contains(id) && !_retired.Contains(id)))
            _retired.Enqueue(id);
        while (_retired.Count > MostRetiredKept)
            Forget(_retired.Dequeue(), table);
    }

    private void Forget(Bytes id, Dictionary<Bytes, ListenedConnection> table)
    {
        Ids.Remove(id);
        table.Remove(id);
    }
}
