using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Opens a stream and sends a whole request: fields, content, FIN.</summary>
public sealed record SendRequest(StreamName Stream, ValueList<Field> Fields, Bytes Content = default) : Action
{
    public static readonly ActionDescriptor Description = new("send_request", ActionLayer.Message, "Opens a stream and sends a whole request: fields, content, FIN.", [
        new("stream", FieldKind.Stream, "the name", "request"),
        new("fields", FieldKind.Fields, "names and values"),
        new("content", FieldKind.Bytes, "the content", ""),
    ]);

    private protected override ActionDescriptor Described => Description;
}
