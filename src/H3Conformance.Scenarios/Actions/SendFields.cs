using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends fields verbatim in a HEADERS frame.</summary>
public sealed record SendFields(StreamName Stream, ValueList<Field> Fields, bool Fin = false) : Action
{
    public static readonly ActionDescriptor Description = new("send_fields", ActionLayer.Message, "Sends fields verbatim in a HEADERS frame.", [
        new("stream", FieldKind.Stream, "where", "request"),
        new("fields", FieldKind.Fields, "names and values"),
        new("fin", FieldKind.YesNo, "ends the stream", "no"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
