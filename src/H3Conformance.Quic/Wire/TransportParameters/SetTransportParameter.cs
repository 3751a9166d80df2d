namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>Gives a parameter another value, or adds it.</summary>
public sealed record SetTransportParameter(TransportParameterId Id, Bytes Value) : TransportParameterEdit
{
    public override TransportParameters Apply(TransportParameters parameters) => parameters.With(Id, Value);
}
