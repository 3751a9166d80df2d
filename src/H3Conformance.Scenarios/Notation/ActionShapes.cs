using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Recording;

namespace H3Conformance.Scenarios.Notation;

/// <summary>The shapes of actions, derived from what recordings know of their types: what can be recorded can be written and asked for.</summary>
public static class ActionShapes
{
    private static readonly string[] Streams =
    [
        StreamName.Request.Text, StreamName.Control.Text, StreamName.QpackEncoder.Text, StreamName.QpackDecoder.Text,
        StreamName.ServerControl.Text, StreamName.ServerQpackEncoder.Text, StreamName.ServerQpackDecoder.Text, StreamName.ServerPush.Text,
    ];

    /// <summary>Every action by its name.</summary>
    public static ChoiceShape All { get; } = (ChoiceShape)Of(ScenarioJsonContext.Default.Action);

    private static Shape Of(JsonTypeInfo type)
    {
        if (type.PolymorphismOptions is { } kinds)
            return new ChoiceShape(kinds.TypeDiscriminatorPropertyName, [.. kinds.DerivedTypes.Select(static kind => KeyValuePair.Create((string)kind.TypeDiscriminator!, Record(Info(kind.DerivedType))))]);
        return type.Kind == JsonTypeInfoKind.Object ? Record(type) : Leaf(type);
    }

    private static RecordShape Record(JsonTypeInfo type) => new([.. type.Properties.Where(static member => member.Get is not null).Select(MemberOf)]);

    private static Member MemberOf(JsonPropertyInfo member)
    {
        var inner = Nullable.GetUnderlyingType(member.PropertyType);
        return new Member(member.Name, Names(member) is { } names ? names : Of(inner ?? member.PropertyType), member.IsRequired, inner is not null || member.IsSetNullable);
    }

    private static Shape Of(Type type)
    {
        if (type == typeof(Field))
            return new FieldLineShape();
        if (type == typeof(Setting))
            return new SettingShape();
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? new ListShape(new Lazy<Shape>(() => Of(type.GetGenericArguments()[0]))) : Of(Info(type));
    }

    // Numbers that have names only by their place.
    private static NumberShape? Names(JsonPropertyInfo member) => member switch
    {
        { Name: "error_code" or "application_protocol_error_code" } => new NumberShape(member.PropertyType == typeof(VarInt) ? NumberForm.VarInt : NumberForm.Unsigned, NumberNames.Errors),
        { Name: "type" } when member.DeclaringType == typeof(OpenUniStream) => new NumberShape(NumberForm.VarInt, NumberNames.StreamTypes),
        _ => null,
    };

    private static Shape Leaf(JsonTypeInfo type)
    {
        var of = type.Type;
        if (of.IsEnum)
            return new NameShape([.. Enum.GetNames(of).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)], IsOpen: false);
        if (type.Converter is INamedNumbers named)
            return new NameShape(named.Names, IsOpen: true);
        return of switch
        {
            _ when of == typeof(Bytes) => new OctetsShape(),
            _ when of == typeof(string) => new TextShape([]),
            _ when of == typeof(StreamName) => new TextShape(Streams),
            _ when of == typeof(bool) => new TruthShape(),
            _ when of == typeof(VarInt) => new NumberShape(NumberForm.VarInt, NumberNames.None),
            _ when of == typeof(PrefixedInteger) => new NumberShape(NumberForm.Prefixed, NumberNames.None),
            _ when of == typeof(Http3FrameType) => new NumberShape(NumberForm.Unsigned, NumberNames.FrameTypes),
            _ when of == typeof(HandshakeType) => new NameShape([.. HandshakeType.Known.Select(static known => known.ToString())], IsOpen: true),
            _ when of == typeof(ExtensionType) => new NameShape([.. ExtensionType.Known.Select(static known => known.ToString())], IsOpen: true),
            _ when of == typeof(double) => new NumberShape(NumberForm.Real, NumberNames.None),
            _ when of == typeof(int) => new NumberShape(NumberForm.Signed, NumberNames.None),
            _ when of == typeof(byte) || of == typeof(ushort) || of == typeof(uint) || of == typeof(ulong) => new NumberShape(NumberForm.Unsigned, NumberNames.None),
            _ => throw new NotSupportedException($"{of} has no shape yet."),
        };
    }

    private static JsonTypeInfo Info(Type type) => ScenarioJsonContext.Default.GetTypeInfo(type) ?? throw new NotSupportedException($"{type} is not part of recordings.");
}
