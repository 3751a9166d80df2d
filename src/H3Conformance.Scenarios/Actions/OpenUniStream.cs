using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Opens a unidirectional stream under a name and sends its type.</summary>
public sealed record OpenUniStream(StreamName Stream, VarInt Type) : Action
{
    public static readonly ActionDescriptor Description = new("open_uni_stream", ActionLayer.Stream, "Opens a unidirectional stream under a name and sends its type.", [
        new("stream", FieldKind.Stream, "the name"),
        new("type", FieldKind.Number, "the stream type", "0"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
