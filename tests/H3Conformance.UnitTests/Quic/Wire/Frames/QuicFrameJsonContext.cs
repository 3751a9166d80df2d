using System.Text.Json.Serialization;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

[JsonSerializable(typeof(Frame))]
[JsonSerializable(typeof(AckRange))]
[JsonSourceGenerationOptions(Converters = [typeof(ValueListJsonConverter<AckRange>)])]
internal sealed partial class QuicFrameJsonContext : JsonSerializerContext;
