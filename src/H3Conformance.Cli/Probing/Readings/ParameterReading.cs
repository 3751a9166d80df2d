using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>Reads the server's transport parameters, in the order of the wire.</summary>
internal static class ParameterReading
{
    private const int MostParameters = 256;

    public static IReadOnlyList<ParameterFact> Of(Visit visit) =>
        [.. visit.Outcome.Announced.TransportParameters.Parameters.Take(MostParameters).Select(Fact)];

    private static ParameterFact Fact(TransportParameter parameter)
    {
        var number = IsNumber(parameter.Id) ? parameter.AsVarInt()?.Value : null;
        return new ParameterFact(parameter.Id.Value, parameter.Id.ToString(), number, number is null ? parameter.Value.ToString() : null);
    }

    // RFC 9000 18.2: the others are connection IDs, tokens, addresses and flags.
    private static bool IsNumber(TransportParameterId id) => id.Value is 0x01 or (>= 0x03 and <= 0x0b) or 0x0e or 0x20;
}
