using System.Text.Json.Serialization;

namespace H3Conformance.Scenarios.Descriptions;

/// <summary>Descriptions as JSON, made at compile time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ExperimentDescription))]
internal sealed partial class DescriptionJsonContext : JsonSerializerContext;
