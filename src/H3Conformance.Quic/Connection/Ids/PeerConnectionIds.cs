using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Ids;

/// <summary>The connection IDs that the peer issued, and the one in use (RFC 9000 section 5.1.2).</summary>
public sealed class PeerConnectionIds(Bytes initial)
{
    private const int MostRemembered = 64;
    private readonly List<IssuedConnectionId> _ascending = [new IssuedConnectionId(0, initial, default)];
    private readonly HashSet<ulong> _retired = [];
    private ulong _retirePriorTo;

    public IssuedConnectionId InUse { get; private set; } = new(0, initial, default);

    public int Count => _ascending.Count;

    /// <summary>Every token that would make a datagram a stateless reset.</summary>
    public IEnumerable<Bytes> ResetTokens => _ascending.Where(static issued => issued.StatelessResetToken.Length == 16).Select(static issued => issued.StatelessResetToken);

    /// <summary>Takes over the connection ID that the handshake settled.</summary>
    public void ReplaceInitial(Bytes value)
    {
        Put(new IssuedConnectionId(0, value, default));
        if (InUse.SequenceNumber == 0)
            InUse = _ascending[0];
    }

    public void SetInitialToken(Bytes token)
    {
        if (Find(0) is { } issued)
            Put(issued with { StatelessResetToken = token });
        if (InUse.SequenceNumber == 0)
            InUse = InUse with { StatelessResetToken = token };
    }

    /// <summary>Takes in a NEW_CONNECTION_ID; <paramref name="toRetire"/> lists the sequence numbers that have to be retired now.</summary>
    public TransportRule? Add(NewConnectionIdFrame frame, ulong limit, out IReadOnlyList<ulong> toRetire)
    {
        var sequence = frame.SequenceNumber.Value;
        toRetire = [];
        var issued = new IssuedConnectionId(sequence, frame.ConnectionId, frame.StatelessResetToken);
        if (Find(sequence) is { } before)
            return sequence != 0 && before == issued ? null : TransportRule.ConnectionIdIsStable;
        if (_ascending.Exists(known => known.Value == frame.ConnectionId))
            return TransportRule.ConnectionIdIsStable;
        if (_retired.Contains(sequence) || _ascending.Count >= MostRemembered)
            return null;
        Put(issued);
        _retirePriorTo = Math.Max(_retirePriorTo, Math.Min(frame.RetirePriorTo.Value, sequence));
        toRetire = ForgetOld();
        if (Find(InUse.SequenceNumber) is null && _ascending.Count > 0)
            InUse = _ascending[0];
        return (ulong)_ascending.Count > limit ? TransportRule.ConnectionIdsWithinLimit : null;
    }

    /// <summary>Changes to an unused connection ID; the one left behind is to be retired.</summary>
    public bool TrySwitch(out ulong toRetire)
    {
        toRetire = InUse.SequenceNumber;
        var next = _ascending.Find(issued => issued.SequenceNumber > InUse.SequenceNumber);
        if (next is null)
            return false;
        Forget(InUse.SequenceNumber);
        InUse = next;
        return true;
    }

    private IssuedConnectionId? Find(ulong sequence) => _ascending.Find(issued => issued.SequenceNumber == sequence);

    private void Put(IssuedConnectionId issued)
    {
        _ascending.RemoveAll(known => known.SequenceNumber == issued.SequenceNumber);
        var place = _ascending.FindIndex(known => known.SequenceNumber > issued.SequenceNumber);
        _ascending.Insert(place < 0 ? _ascending.Count : place, issued);
    }

    private List<ulong> ForgetOld()
    {
        List<ulong> old = [];
        while (_ascending.Count > 0 && _ascending[0].SequenceNumber < _retirePriorTo)
        {
            old.Add(_ascending[0].SequenceNumber);
            Forget(_ascending[0].SequenceNumber);
        }

        return old;
    }

    private void Forget(ulong sequence)
    {
        _ascending.RemoveAll(known => known.SequenceNumber == sequence);
        if (_retired.Count < MostRemembered)
            _retired.Add(sequence);
    }
}
