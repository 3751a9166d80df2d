using H3Conformance.Http3.Qpack.Representations;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends a HEADERS frame whose field section is given by prefix and representations.</summary>
public sealed record SendFieldSection(StreamName Stream, RawFieldSection Section, bool Fin = false) : Action
{
    public static readonly ActionDescriptor Description = new("send_field_section", ActionLayer.Qpack, "Sends a HEADERS frame whose field section is given by prefix and representations.", [
        new("stream", FieldKind.Stream, "where", "request"),
        new("section", FieldKind.FieldSection, "prefix and field lines"),
        new("fin", FieldKind.YesNo, "ends the stream", "no"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
