using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Quic.Connection.Receiving;

/// <summary>Takes in NEW_CONNECTION_ID and RETIRE_CONNECTION_ID (RFC 9000 sections 19.15 and 19.16).</summary>
public sealed class ConnectionIdProcessor(ConnectionState state)
{
    public void Process(Frame frame, in ReceivedPacket packet)
    {
        if (frame is NewConnectionIdFrame issue)
            Receive(issue);
        else if (frame is RetireConnectionIdFrame retire)
            Receive(retire, packet);
    }

    private void Receive(NewConnectionIdFrame frame)
    {
        if (frame.RetirePriorTo.Value > frame.SequenceNumber.Value)
            Violate(TransportRule.RetirePriorToAtMostSequenceNumber, QuicError.FrameEncodingError, frame, "Retire Prior To is above the sequence number");
        if (frame.ConnectionId.Length is < 1 or > 20)
        {
            Violate(TransportRule.ConnectionIdLengthIsLegal, QuicError.FrameEncodingError, frame, $"a connection ID of {frame.ConnectionId.Length} octets");
            return;
        }

        var broken = state.PeerIds.Add(frame, state.Options.ActiveConnectionIdLimit, out var toRetire);
        if (broken is { } rule)
        {
            var code = rule == TransportRule.ConnectionIdsWithinLimit ? QuicError.ConnectionIdLimitError : QuicError.ProtocolViolation;
            Violate(rule, code, frame, $"connection ID {frame.SequenceNumber.Value}");
        }

        if (!state.Automatisms[Automatism.RetireConnectionIds])
            return;
        foreach (var sequence in toRetire)
            state.Queue(EncryptionLevel.OneRtt, new RetireConnectionIdFrame(sequence));
    }

    private void Receive(RetireConnectionIdFrame frame, in ReceivedPacket packet)
    {
        if (!state.LocalIds.Retire(frame.SequenceNumber.Value, out var retired))
            Violate(TransportRule.RetiresIssuedConnectionIds, QuicError.ProtocolViolation, frame, $"connection ID {frame.SequenceNumber.Value} was never issued");
        else if (!retired.IsEmpty && retired == packet.DestinationConnectionId)
            Violate(TransportRule.RetiresIssuedConnectionIds, QuicError.ProtocolViolation, frame, "the packet retires its own Destination Connection ID");
        state.IssueConnectionIds();
    }

    private void Violate(TransportRule rule, QuicError code, Frame frame, string detail) =>
        state.Events.AddViolation(rule, code, frame.Type.Value, detail);
}
