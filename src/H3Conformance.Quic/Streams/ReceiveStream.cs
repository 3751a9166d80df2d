namespace H3Conformance.Quic.Streams;

/// <summary>
/// The receiving part of a stream (RFC 9000 section 3.2), also of a CRYPTO stream. A fault is reported, and what makes
/// sense is taken in all the same, so that a peer without that rule can be played.
/// </summary>
/// <param name="window">Octets that the peer may send ahead of the reader.</param>
/// <param name="most">What <see cref="Tune"/> may let the window grow to, in octets; null keeps the window.</param>
public sealed class ReceiveStream(ulong window, ulong? most = null)
{
    /// <summary>Octets beyond the limit that are kept although they break it; what lies further is dropped.</summary>
    public const ulong MostBeyondLimit = 16 << 20;

    private readonly ReassemblyBuffer _buffer = new();
    private readonly SlidingLimit _credit = new(window, most);
    private ulong _highest;
    private ulong? _finalSize;

    public ReceiveStreamState State { get; private set; } = ReceiveStreamState.Recv;

    /// <summary>What was advertised, in octets from the start of the stream; 0 to 2^62-1.</summary>
    public ulong Limit => _credit.Limit;

    /// <summary>The application error code of the reset that ended the stream.</summary>
    public ulong? ResetCode { get; private set; }

    /// <summary>Octets, once a FIN or a reset told it.</summary>
    public ulong? FinalSize => _finalSize;

    /// <summary>Octets came that were not read, because some before them are missing or the reader stopped.</summary>
    public bool HasUnread => _highest > _buffer.ReadOffset;

    /// <summary>Nothing more comes and nothing more is to be read.</summary>
    public bool IsTerminal => State is ReceiveStreamState.DataRead or ReceiveStreamState.ResetRecvd or ReceiveStreamState.ResetRead;

    /// <summary>Takes in a STREAM or CRYPTO frame. The first octet that came at an offset stays.</summary>
    public ReceiveOutcome Receive(ulong offset, Bytes data, bool fin)
    {
        if (offset > VarInt.MaxValue || offset + (ulong)data.Length > VarInt.MaxValue)
            return new ReceiveOutcome(0, StreamFault.OffsetTooLarge);
        var end = offset + (ulong)data.Length;
        var fault = FaultOf(end, fin);
        if (fin && fault is null or StreamFault.FlowControl)
            LearnFinalSize(end, ReceiveStreamEvent.ReceiveFin);
        var newOctets = Raise(Math.Min(end, _finalSize ?? end));
        var stored = Store(offset, data);
        if (_finalSize == _buffer.ContiguousEnd)
            Apply(ReceiveStreamEvent.AllDataReceived);
        return new ReceiveOutcome(newOctets, fault ?? stored);
    }

    /// <summary>Takes in a RESET_STREAM frame: what was not read yet is discarded.</summary>
    public ReceiveOutcome ReceiveReset(ulong errorCode, ulong finalSize)
    {
        if (finalSize > VarInt.MaxValue)
            return new ReceiveOutcome(0, StreamFault.OffsetTooLarge);
        var fault = FaultOf(finalSize, fin: true);
        if (ReceiveStreamTransitions.Next(State, ReceiveStreamEvent.ReceiveReset) is null)
            return new ReceiveOutcome(0, fault);
        LearnFinalSize(Math.Max(finalSize, _highest), ReceiveStreamEvent.ReceiveReset);
        ResetCode = errorCode;
        var newOctets = Raise(_finalSize!.Value);
        _buffer.Clear();
        return new ReceiveOutcome(newOctets, fault, _highest - _buffer.ReadOffset);
    }

    /// <summary>The next octets in order. The end of the stream is told once, with the last octets or without any.</summary>
    public bool TryRead(out Bytes data, out bool fin)
    {
        fin = false;
        data = default;
        if (State is ReceiveStreamState.DataRead || ResetCode is not null)
            return false;
        var read = _buffer.TryRead(out data);
        fin = State == ReceiveStreamState.DataRecvd && _buffer.ReadOffset == _finalSize;
        if (fin)
            Apply(ReceiveStreamEvent.AllDataRead);
        return read || fin;
    }

    /// <summary>The reset, once.</summary>
    public bool TryReadReset(out ulong errorCode)
    {
        errorCode = ResetCode ?? 0;
        if (State != ReceiveStreamState.ResetRecvd)
            return false;
        Apply(ReceiveStreamEvent.ResetRead);
        return true;
    }

    /// <summary>Doubles the window when a new MAX_STREAM_DATA is due within two round trips of the last one.</summary>
    public void Tune(TimeSpan now, TimeSpan roundTrip)
    {
        if (State == ReceiveStreamState.Recv)
            _credit.Tune(_buffer.ReadOffset, now, roundTrip);
    }

    /// <summary>
    /// A new limit to advertise: when less than half of the window is left, or the last one was lost. Never when the final
    /// size is known (RFC 9000 section 4.1).
    /// </summary>
    public bool TryTakeMaxStreamData(out ulong maximum)
    {
        maximum = Limit;
        return State == ReceiveStreamState.Recv && _credit.TryTake(_buffer.ReadOffset, out maximum);
    }

    public void LoseMaxStreamData() => _credit.Lose();

    private StreamFault? FaultOf(ulong end, bool fin)
    {
        if (_finalSize is { } known && fin && end != known)
            return StreamFault.FinalSizeChanged;
        if (end > _finalSize)
            return StreamFault.DataBeyondFinalSize;
        if (fin && end < _highest)
            return StreamFault.FinalSizeBelowReceived;
        return end > Limit ? StreamFault.FlowControl : null;
    }

    private void LearnFinalSize(ulong size, ReceiveStreamEvent @event)
    {
        _finalSize ??= size;
        Apply(@event);
    }

    private ulong Raise(ulong end)
    {
        var newOctets = end - Math.Min(end, _highest);
        _highest += newOctets;
        return newOctets;
    }

    private StreamFault? Store(ulong offset, Bytes data)
    {
        var end = Math.Min(offset + (ulong)data.Length, _finalSize ?? ulong.MaxValue);
        if (State is not (ReceiveStreamState.Recv or ReceiveStreamState.SizeKnown) || offset >= end || end > Limit + MostBeyondLimit)
            return null;
        return _buffer.Add(offset, data.Span[..(int)(end - offset)]) switch
        {
            ReassemblyOutcome.Changed => StreamFault.DataChanged,
            ReassemblyOutcome.TooManyGaps => StreamFault.TooManyGaps,
            _ => null,
        };
    }

    private void Apply(ReceiveStreamEvent @event) => State = ReceiveStreamTransitions.Next(State, @event) ?? State;
}
