using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Ids;

/// <summary>The connection IDs that this end issued and the peer may use (RFC 9000 section 5.1.1).</summary>
public sealed class LocalConnectionIds(Bytes first, Bytes firstToken, Func<Bytes> makeValue, Func<Bytes, Bytes> makeToken)
{
    private readonly Dictionary<ulong, IssuedConnectionId> _active = new() { [0] = new IssuedConnectionId(0, first, firstToken) };
    private const int MostActive = 256;
    private ulong _next = 1;

    public IEnumerable<IssuedConnectionId> Active => _active.Values;

    /// <summary>Grows whenever <see cref="Active"/> changes.</summary>
    public int Changes { get; private set; }

    /// <summary>The sequence number that the next one gets.</summary>
    public ulong Next => _next;

    /// <summary>A new one to announce, while fewer than <paramref name="limit"/> are active.</summary>
    public bool TryIssue(ulong limit, out NewConnectionIdFrame? frame)
    {
        frame = null;
        if (first.IsEmpty || (ulong)_active.Count >= limit)
            return false;
        var value = makeValue();
        var issued = new IssuedConnectionId(_next, value, makeToken(value));
        _active[_next++] = issued;
        Changes++;
        frame = new NewConnectionIdFrame(issued.SequenceNumber, 0UL, issued.Value, issued.StatelessResetToken);
        return true;
    }

    /// <summary>Makes one known that an action announced by itself, unless its sequence number is taken.</summary>
    public void Register(IssuedConnectionId issued)
    {
        if (issued.SequenceNumber < _next || _active.Count >= MostActive)
            return;
        _active[issued.SequenceNumber] = issued;
        Changes++;
        _next = Math.Max(_next, issued.SequenceNumber + 1);
    }

    /// <summary>RFC 9000 19.16. False when that sequence number was never issued.</summary>
    public bool Retire(ulong sequenceNumber, out Bytes retired)
    {
        retired = default;
        if (_active.Remove(sequenceNumber, out var issued))
            (retired, Changes) = (issued.Value, Changes + 1);
        return sequenceNumber < _next;
    }

    public bool Owns(Bytes connectionId) => _active.Values.Any(issued => issued.Value == connectionId);
}
