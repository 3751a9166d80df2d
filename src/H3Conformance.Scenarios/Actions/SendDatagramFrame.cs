using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends a DATAGRAM frame (RFC 9221).</summary>
public sealed record SendDatagramFrame(Bytes Data) : Action
{
    public static readonly ActionDescriptor Description = new("send_datagram_frame", ActionLayer.QuicFrame, "Sends a DATAGRAM frame (RFC 9221).", [
        new("data", FieldKind.Bytes, "the payload"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
