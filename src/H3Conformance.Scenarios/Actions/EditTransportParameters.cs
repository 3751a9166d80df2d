using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Changes the transport parameters that the client sends.</summary>
public sealed record EditTransportParameters(TransportParameterEdit Edit) : Action
{
    public static readonly ActionDescriptor Description = new("edit_transport_parameters", ActionLayer.TransportParameters, "Changes the transport parameters that the client sends.", [
        new("edit", FieldKind.TransportParameterEdit, "the change"),
    ]);

    private protected override ActionDescriptor Described => Description;

    private protected override bool ShapesTheConnection => true;
}
