using System.Text.Json.Serialization;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;

namespace H3Conformance.UnitTests.Http3.Frames;

[JsonSerializable(typeof(Http3Frame))]
[JsonSerializable(typeof(Setting))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class FrameJsonContext : JsonSerializerContext;
