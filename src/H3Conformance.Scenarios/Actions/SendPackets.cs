using H3Conformance.Quic.Connection.Packets;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends one datagram of packets as specified: any header field, any protection.</summary>
public sealed record SendPackets(DatagramSpec Datagram) : Action
{
    public static readonly ActionDescriptor Description = new("send_packets", ActionLayer.Packet, "Sends one datagram of packets as specified: any header field, any protection.", [
        new("datagram", FieldKind.Packets, "the packets"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
