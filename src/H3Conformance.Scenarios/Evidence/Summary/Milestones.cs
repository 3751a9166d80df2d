using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;

namespace H3Conformance.Scenarios.Evidence.Summary;

internal static class Milestones
{
    /// <summary>What an event shows; null for most.</summary>
    public static Milestone? Of(Http3Event happened) => happened switch
    {
        TransportEvent { Event: PacketReceived } => Milestone.FirstPacketReceived,
        TransportEvent { Event: HandshakeCompleted } => Milestone.HandshakeComplete,
        TransportEvent { Event: HandshakeConfirmed } => Milestone.HandshakeConfirmed,
        TransportEvent { Event: PeerClosed or StatelessResetReceived or IdleTimedOut } => Milestone.Closed,
        SettingsReceived => Milestone.Settings,
        FieldsReceived { PushId: null } => Milestone.FirstHeaders,
        DataReceived => Milestone.FirstData,
        StreamFinished => Milestone.FirstStreamFinished,
        _ => null,
    };
}
