using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Ids;

/// <summary>The connection IDs that the peer issued, and the one in use (RFC 9000 section 5.1.2).</summary>
public sealed class PeerConnectionIds(Bytes initial)
{
    private const int MostRemembered = 64;
    private readonly SortedDictionary<ulong, IssuedConnectionId> _known = new() { [0] = new IssuedConnectionId(0, initial, default) };
    private readonly HashSet<ulong> _retired = [];
    private ulong _retirePriorTo;

    public IssuedConnectionId InUse { get; private set; } = new(0, initial, default);

    public int Count => _known.Count;

    /// <summary>Every token that would make a datagram a stateless reset.</summary>
    public IEnumerable<Bytes> ResetTokens => _known.Values.Where(static issued => issued.StatelessResetToken.Length == 16).Select(static issued => issued.StatelessResetToken);

    /// <summary>Takes over the connection ID that the handshake settled.</summary>
    public void ReplaceInitial(Bytes value)
    {
        _known[0] = new IssuedConnectionId(0, value, default);
        if (InUse.SequenceNumber == 0)
            InUse = _known[0];
    }

    public void SetInitialToken(Bytes token)
    {
        if (_known.TryGetValue(0, out var issued))
            _known[0] = issued with { StatelessResetToken = token };
        if (InUse.SequenceNumber == 0)
            InUse = InUse with { StatelessResetToken = token };
    }

    /// <summary>Takes in a NEW_CONNECTION_ID; <paramref name="toRetire"/> lists the sequence numbers that have to be retired now.</summary>
    public TransportRule? Add(NewConnectionIdFrame frame, ulong limit, out IReadOnlyList<ulong> toRetire)
    {
        var sequence = frame.SequenceNumber.Value;
        List<ulong> retire = [];
        toRetire = retire;
        var issued = new IssuedConnectionId(sequence, frame.ConnectionId, frame.StatelessResetToken);
        if (_known.TryGetValue(sequence, out var before))
            return sequence != 0 && before == issued ? null : TransportRule.ConnectionIdIsStable;
        if (_known.Values.Any(known => known.Value == frame.ConnectionId))
            return TransportRule.ConnectionIdIsStable;
        if (_retired.Contains(sequence) || _known.Count >= MostRemembered)
            return null;
        _known[sequence] = issued;
        _retirePriorTo = Math.Max(_retirePriorTo, Math.Min(frame.RetirePriorTo.Value, sequence));
        foreach (var old in _known.Keys.Where(number => number < _retirePriorTo).ToArray())
        {
            Forget(old);
            retire.Add(old);
        }

        if (!_known.ContainsKey(InUse.SequenceNumber) && _known.Count > 0)
            InUse = _known.Values.First();
        return (ulong)_known.Count > limit ? TransportRule.ConnectionIdsWithinLimit : null;
    }

    /// <summary>Changes to an unused connection ID; the one left behind is to be retired.</summary>
    public bool TrySwitch(out ulong toRetire)
    {
        toRetire = InUse.SequenceNumber;
        var next = _known.Values.FirstOrDefault(issued => issued.SequenceNumber > InUse.SequenceNumber);
        if (next is null)
            return false;
        Forget(InUse.SequenceNumber);
        InUse = next;
        return true;
    }

    private void Forget(ulong sequence)
    {
        _known.Remove(sequence);
        if (_retired.Count < MostRemembered)
            _retired.Add(sequence);
    }
}
