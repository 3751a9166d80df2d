using System.Text.Json.Serialization;

namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What became of 0-RTT (RFC 9001 section 4.6).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EarlyDataAnswer>))]
internal enum EarlyDataAnswer
{
    /// <summary>The ticket does not allow it, or there is none.</summary>
    [JsonStringEnumMemberName("not_offered")]
    NotOffered,

    [JsonStringEnumMemberName("accepted")]
    Accepted,

    [JsonStringEnumMemberName("refused")]
    Refused,
}
