namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>Says a parameter a second time.</summary>
public sealed record DuplicateTransportParameter(TransportParameterId Id) : TransportParameterEdit
{
    public override TransportParameters Apply(TransportParameters parameters) => parameters.WithDuplicate(Id);
}
