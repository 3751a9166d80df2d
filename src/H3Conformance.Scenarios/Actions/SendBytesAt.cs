using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends octets at any offset, whatever the credit and the state of the stream.</summary>
public sealed record SendBytesAt(StreamName Stream, ulong Offset, Bytes Data, bool Fin = false) : Action
{
    public static readonly ActionDescriptor Description = new("send_bytes_at", ActionLayer.Stream, "Sends octets at any offset, whatever the credit and the state of the stream.", [
        new("stream", FieldKind.Stream, "where", "request"),
        new("offset", FieldKind.Number, "in octets", "0"),
        new("data", FieldKind.Bytes, "the octets", ""),
        new("fin", FieldKind.YesNo, "ends the stream", "no"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
