using System.Text.Json.Serialization;
using H3Conformance.Quic.Tls.Edits;

namespace H3Conformance.UnitTests.Quic.Tls.Edits;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(TlsEdit))]
internal sealed partial class TlsEditJsonContext : JsonSerializerContext;
