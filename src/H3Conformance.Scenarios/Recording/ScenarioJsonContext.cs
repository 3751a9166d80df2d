using System.Text.Json.Serialization;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Recording;

/// <summary>Scenarios as JSON, made at compile time. What it does not know, a recording cannot hold.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(RecordingConverters)])]
[JsonSerializable(typeof(Scenario))]
[JsonSerializable(typeof(Action))]
[JsonSerializable(typeof(AckRange))]
[JsonSerializable(typeof(CipherSuite))]
[JsonSerializable(typeof(Condition))]
[JsonSerializable(typeof(Field))]
[JsonSerializable(typeof(FieldLine))]
[JsonSerializable(typeof(Frame))]
[JsonSerializable(typeof(NamedGroup))]
[JsonSerializable(typeof(PacketSpec))]
[JsonSerializable(typeof(QuicVersion))]
[JsonSerializable(typeof(Setting))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
internal sealed partial class ScenarioJsonContext : JsonSerializerContext;
