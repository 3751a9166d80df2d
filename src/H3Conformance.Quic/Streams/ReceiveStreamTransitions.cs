using State = H3Conformance.Quic.Streams.ReceiveStreamState;

namespace H3Conformance.Quic.Streams;

/// <summary>The transitions of the receiving part of a stream (RFC 9000 section 3.2, figure 3).</summary>
public static class ReceiveStreamTransitions
{
    /// <summary>The state after an event; null where the event changes nothing.</summary>
    /// <remarks>A reset after all data has come, and data after a reset, may be ignored: both are.</remarks>
    public static State? Next(State state, ReceiveStreamEvent @event) => (state, @event) switch
    {
        (State.Recv, ReceiveStreamEvent.ReceiveFin) => State.SizeKnown,
        (State.SizeKnown, ReceiveStreamEvent.AllDataReceived) => State.DataRecvd,
        (State.Recv or State.SizeKnown, ReceiveStreamEvent.ReceiveReset) => State.ResetRecvd,
        (State.DataRecvd, ReceiveStreamEvent.AllDataRead) => State.DataRead,
        (State.ResetRecvd, ReceiveStreamEvent.ResetRead) => State.ResetRead,
        _ => null,
    };
}
