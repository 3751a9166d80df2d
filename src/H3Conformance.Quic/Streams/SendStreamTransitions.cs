using State = H3Conformance.Quic.Streams.SendStreamState;

namespace H3Conformance.Quic.Streams;

/// <summary>The transitions of the sending part of a stream (RFC 9000 section 3.1, figure 2).</summary>
public static class SendStreamTransitions
{
    /// <summary>The state after an event; null where the event changes nothing.</summary>
    public static State? Next(State state, SendStreamEvent @event) => (state, @event) switch
    {
        (State.Ready, SendStreamEvent.SendData) => State.Send,
        (State.Ready or State.Send, SendStreamEvent.SendFin) => State.DataSent,
        (State.Ready or State.Send or State.DataSent, SendStreamEvent.SendReset) => State.ResetSent,
        (State.DataSent, SendStreamEvent.AllDataAcknowledged) => State.DataRecvd,
        (State.ResetSent, SendStreamEvent.ResetAcknowledged) => State.ResetRecvd,
        _ => null,
    };
}
