namespace H3Conformance.Quic.Connection.Listening;

/// <summary>The connections of a listener: found by connection ID, by readiness and by deadline, never by going through all of them.</summary>
internal sealed class ListenedConnections
{
    private readonly Dictionary<Bytes, ListenedConnection> _byId = [];
    private readonly Dictionary<QuicConnection, ListenedConnection> _all = [];
    private readonly Queue<ListenedConnection> _ready = new();
    private readonly SortedSet<(TimeSpan At, long Number)> _deadlines = [];
    private readonly Dictionary<long, ListenedConnection> _byNumber = [];
    private long _next;

    public int Count => _all.Count;

    public IEnumerable<AcceptedConnection> Accepted => _all.Values.Select(static connection => connection.Accepted);

    public TimeSpan? NextDeadline => _deadlines.Count == 0 ? null : _deadlines.Min.At;

    public ListenedConnection? Find(Bytes id) => _byId.GetValueOrDefault(id);

    public ListenedConnection? Find(QuicConnection connection) => _all.GetValueOrDefault(connection);

    /// <summary>Takes a connection in, reachable under its own connection IDs and those that the client made up.</summary>
    public ListenedConnection Add(AcceptedConnection accepted, params ReadOnlySpan<Bytes> clientIds)
    {
        var connection = new ListenedConnection(accepted, _next++);
        _all[accepted.Quic] = connection;
        _byNumber[connection.Number] = connection;
        foreach (var id in clientIds)
        {
            connection.Ids.Add(id);
            _byId[id] = connection;
        }

        return connection;
    }

    /// <summary>Something happened to a connection: it may have datagrams, another deadline, other connection IDs.</summary>
    public void Touch(ListenedConnection connection)
    {
        connection.Route(_byId);
        Schedule(connection, connection.Accepted.Endpoint.NextDeadline);
        if (connection.IsReady)
            return;
        connection.IsReady = true;
        _ready.Enqueue(connection);
    }

    public IEnumerable<ListenedConnection> TakeDue(TimeSpan now)
    {
        List<ListenedConnection> due = [];
        while (_deadlines.Count > 0 && _deadlines.Min is var first && first.At <= now)
        {
            due.Add(_byNumber[first.Number]);
            Schedule(due[^1], null);
        }

        return due;
    }

    /// <summary>The next datagram of any connection; they take turns.</summary>
    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram)
    {
        while (_ready.TryDequeue(out var connection))
        {
            connection.IsReady = false;
            if (connection.Accepted.Endpoint.TryTakeDatagram(now, out datagram))
            {
                Touch(connection);
                return true;
            }

            Schedule(connection, connection.Accepted.Endpoint.NextDeadline);
        }

        datagram = default;
        return false;
    }

    public void Remove(ListenedConnection connection)
    {
        Schedule(connection, null);
        _all.Remove(connection.Accepted.Quic);
        _byNumber.Remove(connection.Number);
        foreach (var id in connection.Ids.Where(id => _byId.GetValueOrDefault(id) == connection))
            _byId.Remove(id);
    }

    private void Schedule(ListenedConnection connection, TimeSpan? deadline)
    {
        if (connection.Deadline == deadline)
            return;
        if (connection.Deadline is { } before)
            _deadlines.Remove((before, connection.Number));
        connection.Deadline = deadline;
        if (deadline is { } at)
            _deadlines.Add((at, connection.Number));
    }
}
