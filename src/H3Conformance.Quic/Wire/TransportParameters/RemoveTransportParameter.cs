namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>Leaves a parameter out.</summary>
public sealed record RemoveTransportParameter(TransportParameterId Id) : TransportParameterEdit
{
    public override TransportParameters Apply(TransportParameters parameters) => parameters.Without(Id);
}
