using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends an HTTP datagram for a request (RFC 9297).</summary>
public sealed record SendHttpDatagram(StreamName Stream, Bytes Payload) : Action
{
    public static readonly ActionDescriptor Description = new("send_http_datagram", ActionLayer.Message, "Sends an HTTP datagram for a request (RFC 9297).", [
        new("stream", FieldKind.Stream, "the request", "request"),
        new("payload", FieldKind.Bytes, "the payload", ""),
    ]);

    private protected override ActionDescriptor Described => Description;
}
