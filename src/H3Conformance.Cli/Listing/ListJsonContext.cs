using System.Text.Json.Serialization;

namespace H3Conformance.Cli.Listing;

/// <summary>Lists as JSON, made at compile time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(TestRow[]))]
[JsonSerializable(typeof(RequirementRow[]))]
[JsonSerializable(typeof(TargetRow[]))]
[JsonSerializable(typeof(ActionRow[]))]
[JsonSerializable(typeof(MutantRow[]))]
internal sealed partial class ListJsonContext : JsonSerializerContext;
