using System.Text.Json;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>Members of enumerations as a summary spells them.</summary>
internal static class Names
{
    /// <summary>In lower case with underscores.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
