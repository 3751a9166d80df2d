using System.Text.Json.Serialization;

namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>One change to transport parameters before they are sent.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "edit")]
[JsonDerivedType(typeof(SetTransportParameter), "set")]
[JsonDerivedType(typeof(RemoveTransportParameter), "remove")]
[JsonDerivedType(typeof(DuplicateTransportParameter), "duplicate")]
public abstract record TransportParameterEdit
{
    public abstract TransportParameters Apply(TransportParameters parameters);
}
