namespace H3Conformance.Quic.Streams;

/// <summary>
/// The sending part of a stream (RFC 9000 section 3.1), also of a CRYPTO stream: keeps what was written until it is
/// acknowledged and sends again what was lost. Losses and acknowledgments may be told late, twice or in any order.
/// </summary>
/// <param name="maxStreamData">The peer's initial credit, in octets.</param>
public sealed class SendStream(ulong maxStreamData)
{
    private readonly SendBuffer _buffer = new();
    private readonly RangeSet _acknowledged = new();
    private readonly RangeSet _lost = new();
    private readonly ForcedSegments _forced = new();
    private ulong _limit = maxStreamData;
    private ulong _next;
    private ulong _lateEnd;
    private Delivery _fin;
    private Delivery _reset;
    private ulong _resetCode;
    private ulong _resetFinalSize;

    /// <summary>The peer's stream and connection credit do not bind.</summary>
    public bool IgnoresCredit { get; set; }

    public SendStreamState State { get; private set; } = SendStreamState.Ready;

    /// <summary>The highest offset sent so far, the final size of a reset by default.</summary>
    public ulong Sent { get; private set; }

    /// <summary>The peer has everything: nothing remains to be sent or acknowledged.</summary>
    public bool IsTerminal =>
        State is SendStreamState.DataRecvd or SendStreamState.ResetRecvd && _forced.IsEmpty && _reset is Delivery.NotWanted or Delivery.Acknowledged;

    /// <summary>The limit at which written data waits for MAX_STREAM_DATA; null while it does not.</summary>
    public ulong? BlockedAt => !IgnoresCredit && _next >= _limit && _next < _buffer.End ? _limit : null;

    /// <summary>Something that was written, the end or a reset never left.</summary>
    public bool HasUnsent => _next < _buffer.End || _forced.HasPending || _fin == Delivery.Waiting || _reset == Delivery.Waiting;

    /// <summary>Octets were written that need credit to leave.</summary>
    public bool WantsCredit => !IgnoresCredit && _next < _buffer.End;

    internal int KeptWrites => _buffer.Count;

    private bool IsOpen => State != SendStreamState.ResetSent && State != SendStreamState.ResetRecvd && _fin == Delivery.NotWanted;

    /// <summary>Appends to what was written. After the end or a reset it is sent all the same, as with <see cref="WriteAt"/>.</summary>
    /// <returns>The offset after the data, for <see cref="IsAcknowledged"/>.</returns>
    public ulong Write(Bytes data, bool fin)
    {
        if (!IsOpen)
        {
            var offset = Math.Max(_lateEnd, _buffer.End);
            _lateEnd = offset + (ulong)data.Length;
            WriteAt(offset, data, fin);
            return _lateEnd;
        }

        _buffer.Append(data);
        if (fin)
            _fin = Delivery.Waiting;
        return _buffer.End;
    }

    /// <summary>
    /// Queues data at any offset (the wire carries 0 to 2^62-1) beside what <see cref="Write"/> appends; credit and state do
    /// not bind it.
    /// </summary>
    public void WriteAt(ulong offset, Bytes data, bool fin) => _forced.Write(offset, data, fin);

    /// <summary>Whether <see cref="TryTake"/> would give something.</summary>
    /// <param name="connectionCredit">Octets that the peer still admits on the connection.</param>
    public bool HasPending(ulong connectionCredit) =>
        !_lost.IsEmpty || _forced.HasPending || NewLength(connectionCredit) > 0 || BareFinIsDue;

    /// <summary>
    /// The next segment to send, of at most <paramref name="maxLength"/> octets of data: what was lost, then new data in order
    /// within <paramref name="connectionCredit"/>, then data at chosen offsets.
    /// </summary>
    public bool TryTake(int maxLength, ulong connectionCredit, out StreamSegment segment)
    {
        if (maxLength > 0 && !_lost.IsEmpty)
        {
            var (start, end) = _lost[0];
            segment = Take(start, (int)Math.Min((ulong)maxLength, end - start));
            _lost.Remove(segment.Offset, segment.End);
            return true;
        }

        var length = (int)Math.Min((ulong)Math.Max(0, maxLength), NewLength(connectionCredit));
        if (length > 0 || (BareFinIsDue && maxLength >= 0))
        {
            segment = Take(_next, length);
            _next = segment.End;
            return true;
        }

        if (!_forced.TryTake(maxLength, out segment))
            return false;
        segment = segment with { NewOctets = Count(segment.End) };
        return true;
    }

    public void Acknowledge(in StreamSegment segment)
    {
        if (segment.IsForced)
        {
            _forced.Acknowledge(segment);
            return;
        }

        _acknowledged.Add(segment.Offset, segment.End);
        _lost.Remove(segment.Offset, segment.End);
        _buffer.Release(_acknowledged.ContiguousEnd(0));
        if (segment.Fin && _fin != Delivery.NotWanted)
            _fin = Delivery.Acknowledged;
        if (_fin == Delivery.Acknowledged && _acknowledged.Contains(0, _buffer.End))
            Apply(SendStreamEvent.AllDataAcknowledged);
    }

    public void Lose(in StreamSegment segment)
    {
        if (segment.IsForced)
        {
            _forced.Lose(segment);
            return;
        }

        if (State is not (SendStreamState.Send or SendStreamState.DataSent))
            return;
        foreach (var (start, end) in _acknowledged.Missing(segment.Offset, segment.End))
            _lost.Add(start, end);
        if (segment.Fin && _fin == Delivery.InFlight)
            _fin = Delivery.Waiting;
    }

    /// <summary>MAX_STREAM_DATA of the peer; never lowers the limit.</summary>
    public void RaiseLimit(ulong maximumStreamData) => _limit = Math.Max(_limit, maximumStreamData);

    /// <summary>
    /// Drops what was written in order and queues RESET_STREAM, in every state. The final size is what was really sent
    /// (octets) unless another one is wanted.
    /// </summary>
    public void Reset(ulong errorCode, ulong? finalSize = null)
    {
        (_resetCode, _resetFinalSize, _reset) = (errorCode, finalSize ?? Sent, Delivery.Waiting);
        if (SendStreamTransitions.Next(State, SendStreamEvent.SendReset) is null)
            return;
        Apply(SendStreamEvent.SendReset);
        _buffer.Abandon(_next);
        _lost.Clear();
        _fin = Delivery.NotWanted;
    }

    public bool TryTakeReset(out ulong errorCode, out ulong finalSize)
    {
        (errorCode, finalSize) = (_resetCode, _resetFinalSize);
        if (_reset != Delivery.Waiting)
            return false;
        _reset = Delivery.InFlight;
        return true;
    }

    public void AcknowledgeReset()
    {
        if (_reset == Delivery.NotWanted)
            return;
        _reset = Delivery.Acknowledged;
        Apply(SendStreamEvent.ResetAcknowledged);
    }

    public void LoseReset()
    {
        if (_reset == Delivery.InFlight)
            _reset = Delivery.Waiting;
    }

    /// <summary>The peer acknowledged everything that was written.</summary>
    public bool IsAllAcknowledged => IsAcknowledged(Math.Max(_buffer.End, _forced.End), fin: false);

    /// <summary>Whether the peer acknowledged everything that was written below an offset, and the end if that is asked for.</summary>
    public bool IsAcknowledged(ulong endOffset, bool fin) =>
        endOffset <= Math.Max(_buffer.End, _forced.End)
        && _acknowledged.Contains(0, Math.Min(endOffset, _buffer.End))
        && !_forced.IsOutstandingBelow(endOffset)
        && (!fin || _fin == Delivery.Acknowledged || _forced.FinAcknowledged);

    private bool BareFinIsDue => _fin == Delivery.Waiting && _next == _buffer.End;

    private ulong NewLength(ulong connectionCredit)
    {
        var waiting = _buffer.End - _next;
        if (IgnoresCredit)
            return waiting;
        var admitted = Math.Min(_limit, connectionCredit > ulong.MaxValue - Sent ? ulong.MaxValue : Sent + connectionCredit);
        return admitted <= _next ? 0 : Math.Min(waiting, admitted - _next);
    }

    private StreamSegment Take(ulong offset, int length)
    {
        var data = length == 0 ? Bytes.Empty : _buffer.Slice(offset, length);
        var end = offset + (ulong)length;
        var fin = _fin == Delivery.Waiting && end == _buffer.End;
        if (fin)
            _fin = Delivery.InFlight;
        Apply(fin ? SendStreamEvent.SendFin : SendStreamEvent.SendData);
        return new StreamSegment(offset, data, fin, Count(end));
    }

    private ulong Count(ulong end)
    {
        var newOctets = end - Math.Min(end, Sent);
        Sent += newOctets;
        return newOctets;
    }

    private void Apply(SendStreamEvent @event) => State = SendStreamTransitions.Next(State, @event) ?? State;
}
