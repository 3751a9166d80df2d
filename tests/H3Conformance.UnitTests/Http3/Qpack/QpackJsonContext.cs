using System.Text.Json.Serialization;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Qpack.Representations;

namespace H3Conformance.UnitTests.Http3.Qpack;

[JsonSerializable(typeof(QpackInstruction))]
[JsonSerializable(typeof(RawFieldSection))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class QpackJsonContext : JsonSerializerContext;
