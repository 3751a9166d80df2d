using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Cli.Probing;

/// <summary>The report as one JSON object, as docs/probe.md describes it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(ProbeReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    public static string Of(ProbeReport report) => JsonSerializer.Serialize(report, Default.ProbeReport);
}
