using System.Text.Json;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Scenarios.Evidence.Qlog;

/// <summary>Transport parameters as qlog has them. Those that are no plain number, flag or ID are written as unknown ones.</summary>
internal static class TransportParametersWriter
{
    private const int StatelessResetTokenLength = 16;

    public static void Write(Utf8JsonWriter json, string initiator, TransportParameters parameters)
    {
        json.WriteString("initiator", initiator);
        // A member of a JSON object stands for one value: the second of two equal parameters goes to the unknown ones.
        var seen = new HashSet<TransportParameterId>();
        var others = parameters.Parameters.Where(parameter => !(seen.Add(parameter.Id) && TryWrite(json, parameter))).ToList();
        if (others.Count == 0)
            return;
        json.WriteStartArray("unknown_parameters");
        foreach (var parameter in others)
        {
            json.WriteStartObject();
            json.WriteNumber("id", parameter.Id.Value);
            json.WriteString("value", parameter.Value.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static bool TryWrite(Utf8JsonWriter json, TransportParameter parameter)
    {
        var name = parameter.Id.ToString();
        switch (parameter.Id.Value)
        {
            case 0x02 when parameter.Value.Length != StatelessResetTokenLength:
                return false;
            case 0x00 or 0x02 or 0x0f or 0x10:
                json.WriteString(name, parameter.Value.ToString());
                return true;
            case 0x0c or 0x2ab2:
                json.WriteBoolean(name, true);
                return true;
            case (> 0x00 and <= 0x0b) or 0x0e or 0x20 when parameter.AsVarInt() is { } number:
                json.WriteNumber(name, number.Value);
                return true;
            default:
                return false;
        }
    }
}
