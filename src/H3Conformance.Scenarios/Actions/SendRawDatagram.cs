using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends octets as one UDP datagram.</summary>
public sealed record SendRawDatagram(Bytes Octets) : Action
{
    public static readonly ActionDescriptor Description = new("send_raw_datagram", ActionLayer.Datagram, "Sends octets as one UDP datagram.", [
        new("octets", FieldKind.Bytes, "the datagram"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
