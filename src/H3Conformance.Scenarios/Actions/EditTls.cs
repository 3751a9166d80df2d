using H3Conformance.Quic.Tls.Edits;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Changes the TLS messages that the client sends.</summary>
public sealed record EditTls(TlsEdit Edit) : Action
{
    public static readonly ActionDescriptor Description = new("edit_tls", ActionLayer.Tls, "Changes the TLS messages that the client sends.", [
        new("edit", FieldKind.TlsEdit, "the change"),
    ]);

    private protected override ActionDescriptor Described => Description;

    private protected override bool ShapesTheConnection => true;
}
