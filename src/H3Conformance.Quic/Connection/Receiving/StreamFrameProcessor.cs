using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Sending;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Receiving;

/// <summary>Takes in the frames about streams and credit (RFC 9000 sections 19.4 to 19.14).</summary>
public sealed class StreamFrameProcessor(ConnectionState state)
{
    private const ulong MostStreams = 1UL << 60;

    private StreamTable Streams => state.Streams;

    public void Process(Frame frame)
    {
        switch (frame)
        {
            case StreamFrame data:
                Receive(data);
                break;
            case ResetStreamFrame reset:
                Receive(reset);
                break;
            case StopSendingFrame stop:
                Receive(stop);
                break;
            case MaxDataFrame maximum:
                Streams.PeerCredit.Raise(maximum.MaximumData.Value);
                break;
            case MaxStreamDataFrame maximum when Resolve(maximum, maximum.StreamId, peerSends: false) is { Send: { } send }:
                send.RaiseLimit(maximum.MaximumStreamData.Value);
                break;
            case StreamDataBlockedFrame blocked:
                Resolve(blocked, blocked.StreamId, peerSends: true);
                break;
            case MaxStreamsFrame maximum:
                Receive(maximum);
                break;
            case StreamsBlockedFrame { MaximumStreams.Value: > MostStreams } blocked:
                Violate(TransportRule.StreamCountIsBelow2To60, QuicError.FrameEncodingError, blocked, $"STREAMS_BLOCKED says {blocked.MaximumStreams.Value}");
                break;
            default:
                break;
        }
    }

    private void Receive(StreamFrame frame)
    {
        if (Resolve(frame, frame.StreamId, peerSends: true) is not { Receive: { } receive } entry)
            return;
        if (frame.Offset.Value + (ulong)frame.StreamData.Length > VarInt.MaxValue)
        {
            Violate(TransportRule.DataWithinFlowControl, QuicError.FlowControlError, frame, "STREAM data ends beyond 2^62-1");
            return;
        }

        Judge(receive.Receive(frame.Offset.Value, frame.StreamData, frame.Fin), frame);
        Deliver(entry, receive);
    }

    private void Receive(ResetStreamFrame frame)
    {
        if (Resolve(frame, frame.StreamId, peerSends: true) is not { Receive: { } receive } entry || receive.ResetCode is not null)
            return;
        var outcome = receive.ReceiveReset(frame.ApplicationProtocolErrorCode.Value, frame.FinalSize.Value);
        Judge(outcome, frame);
        Streams.OurCredit.Consume(outcome.Discarded);
        state.Events.Add(new StreamResetReceived(entry.Id, frame.ApplicationProtocolErrorCode.Value, frame.FinalSize.Value));
    }

    private void Receive(StopSendingFrame frame)
    {
        if (Resolve(frame, frame.StreamId, peerSends: false) is not { Send: { } send } entry)
            return;
        if (!entry.PeerStopped)
            state.Events.Add(new StopSendingReceived(entry.Id, frame.ApplicationProtocolErrorCode.Value));
        entry.PeerStopped = true;
        if (state.Automatisms[Automatism.ResetWhenStopped])
            send.Reset(frame.ApplicationProtocolErrorCode.Value);
    }

    private void Receive(MaxStreamsFrame frame)
    {
        if (frame.MaximumStreams.Value > MostStreams)
            Violate(TransportRule.StreamCountIsBelow2To60, QuicError.FrameEncodingError, frame, $"MAX_STREAMS says {frame.MaximumStreams.Value}");
        else if (Streams.Admit(frame.Bidirectional, frame.MaximumStreams.Value))
            state.Events.Add(new StreamLimitRaised(frame.Bidirectional, frame.MaximumStreams.Value));
    }

    private void Deliver(StreamEntry entry, ReceiveStream receive)
    {
        while (receive.TryRead(out var data, out var fin))
        {
            Streams.OurCredit.Consume((ulong)data.Length);
            state.Events.Add(new StreamDataReceived(entry.Id, data, fin));
            if (fin)
                return;
        }
    }

    private void Judge(ReceiveOutcome outcome, Frame frame)
    {
        if (!Streams.OurCredit.Receive(outcome.NewOctets))
            Violate(TransportRule.DataWithinFlowControl, QuicError.FlowControlError, frame, "data beyond MAX_DATA");
        switch (outcome.Fault)
        {
            case StreamFault.FlowControl:
                Violate(TransportRule.DataWithinFlowControl, QuicError.FlowControlError, frame, "data beyond MAX_STREAM_DATA");
                break;
            case not null:
                Violate(TransportRule.FinalSizeIsFinal, QuicError.FinalSizeError, frame, $"{outcome.Fault}");
                break;
            default:
                break;
        }
    }

    private StreamEntry? Resolve(Frame frame, VarInt streamId, bool peerSends)
    {
        var id = new StreamId(streamId.Value);
        var broken = Streams.Resolve(id, peerSends, out var entry);
        if (broken is { } rule)
        {
            var code = rule == TransportRule.StreamWithinLimit ? QuicError.StreamLimitError : QuicError.StreamStateError;
            Violate(rule, code, frame, $"{frame.Type} for stream {id.Value}");
        }

        return entry;
    }

    private void Violate(TransportRule rule, QuicError code, Frame frame, string detail) =>
        state.Events.AddViolation(rule, code, frame.Type.Value, detail);
}
