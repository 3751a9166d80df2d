using System.Text.Json;
using System.Text.Json.Serialization;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Recording;

/// <summary>The converters of recordings, each made when its type occurs first.</summary>
internal sealed class RecordingConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => Of(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var converter = Of(typeToConvert);
        return converter is JsonConverterFactory factory ? factory.CreateConverter(typeToConvert, options) : converter;
    }

    private static JsonConverter? Of(Type type)
    {
        if (type.IsEnum)
            return OfChoice(type);
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? OfList(type.GetGenericArguments()[0]) : OfValue(type);
    }

    private static JsonConverter? OfValue(Type type) => type switch
    {
        _ when type == typeof(StreamName) => new StreamNameJsonConverter(),
        _ when type == typeof(Field) => new FieldJsonConverter(),
        _ when type == typeof(CipherSuite) => new CipherSuiteJsonConverter(),
        _ when type == typeof(NamedGroup) => new NamedGroupJsonConverter(),
        _ when type == typeof(QuicVersion) => new QuicVersionJsonConverter(),
        _ when type == typeof(TransportParameterId) => new TransportParameterIdJsonConverter(),
        _ => null,
    };

    private static JsonConverter? OfChoice(Type type) => type switch
    {
        _ when type == typeof(Http3Automatism) => new SnakeCaseEnumConverter<Http3Automatism>(),
        _ when type == typeof(Automatism) => new SnakeCaseEnumConverter<Automatism>(),
        _ when type == typeof(EncryptionLevel) => new SnakeCaseEnumConverter<EncryptionLevel>(),
        _ when type == typeof(DatagramTreatment) => new SnakeCaseEnumConverter<DatagramTreatment>(),
        _ when type == typeof(PacketProtection) => new SnakeCaseEnumConverter<PacketProtection>(),
        _ when type == typeof(PeerLimit) => new SnakeCaseEnumConverter<PeerLimit>(),
        _ when type == typeof(StringCoding) => new SnakeCaseEnumConverter<StringCoding>(),
        _ => null,
    };

    private static JsonConverter? OfList(Type item) => item switch
    {
        _ when item == typeof(Action) => new ValueListJsonConverter<Action>(),
        _ when item == typeof(Field) => new ValueListJsonConverter<Field>(),
        _ when item == typeof(Setting) => new ValueListJsonConverter<Setting>(),
        _ when item == typeof(Condition) => new ValueListJsonConverter<Condition>(),
        _ when item == typeof(Frame) => new ValueListJsonConverter<Frame>(),
        _ when item == typeof(AckRange) => new ValueListJsonConverter<AckRange>(),
        _ when item == typeof(PacketSpec) => new ValueListJsonConverter<PacketSpec>(),
        _ when item == typeof(FieldLine) => new ValueListJsonConverter<FieldLine>(),
        _ when item == typeof(CipherSuite) => new ValueListJsonConverter<CipherSuite>(),
        _ when item == typeof(NamedGroup) => new ValueListJsonConverter<NamedGroup>(),
        _ when item == typeof(string) => new ValueListJsonConverter<string>(),
        _ when item == typeof(int) => new ValueListJsonConverter<int>(),
        _ => null,
    };
}
