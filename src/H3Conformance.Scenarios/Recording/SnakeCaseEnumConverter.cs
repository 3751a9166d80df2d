using System.Text.Json;
using System.Text.Json.Serialization;

namespace H3Conformance.Scenarios.Recording;

/// <summary>A choice in JSON: its name in lower case with underscores.</summary>
internal sealed class SnakeCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
