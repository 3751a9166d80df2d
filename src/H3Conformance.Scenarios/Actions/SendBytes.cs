using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends octets behind those sent before.</summary>
public sealed record SendBytes(StreamName Stream, Bytes Data, bool Fin = false) : Action
{
    public static readonly ActionDescriptor Description = new("send_bytes", ActionLayer.Stream, "Sends octets behind those sent before.", [
        new("stream", FieldKind.Stream, "where", "request"),
        new("data", FieldKind.Bytes, "the octets", ""),
        new("fin", FieldKind.YesNo, "ends the stream", "no"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
