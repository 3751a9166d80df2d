using System.Globalization;
using System.Text.Json;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Recording.H3i;

/// <summary>The HTTP/3 frames of h3i's recordings.</summary>
internal static class H3iHttp3Frames
{
    public static Action Read(StreamName stream, JsonElement frame, bool fin, bool literal)
    {
        var type = H3iMember.Text(frame, "frame_type");
        if (type == "headers")
            return Headers(stream, Fields(frame), fin, literal);
        Http3Frame read = type switch
        {
            "data" => new DataFrame(H3iMember.Payload(frame)),
            "settings" => new SettingsFrame([.. H3iMember.Items(frame, "settings").Select(Setting)]),
            "goaway" => new GoawayFrame(H3iMember.Number(frame, "id")),
            "max_push_id" => new MaxPushIdFrame(H3iMember.Number(frame, "push_id")),
            "cancel_push" => new CancelPushFrame(H3iMember.Number(frame, "push_id")),
            "push_promise" => new PushPromiseFrame(H3iMember.Number(frame, "push_id"), new QpackEncoder().Encode(0, Fields(frame))),
            "priority_update" => Priority(frame),
            "unknown" or "reserved" => new UnknownFrame(new Http3FrameType(H3iMember.Number(frame, "frame_type_bytes")), H3iMember.Payload(frame)),
            _ => throw new JsonException($"h3i writes no frame '{type}'."),
        };
        return new SendFrame(stream, read, fin);
    }

    private static Action Headers(StreamName stream, ValueList<Field> fields, bool fin, bool literal) => literal
        ? new SendFieldSection(stream, RawFieldSection.Of([.. fields.Select(Literal)]), fin)
        : new SendFields(stream, fields, fin);

    private static LiteralWithLiteralName Literal(Field field) =>
        new(NeverIndexed: false, new QpackString(field.Name, StringCoding.Huffman), new QpackString(field.Value, StringCoding.Huffman));

    private static ValueList<Field> Fields(JsonElement frame) =>
        [.. H3iMember.Items(frame, "headers").Select(static field => Field.Of(H3iMember.Text(field, "name"), H3iMember.Text(field, "value")))];

    private static PriorityUpdateFrame Priority(JsonElement frame)
    {
        var push = H3iMember.Optional(frame, "push_id");
        return new PriorityUpdateFrame(push is not null, push ?? H3iMember.Number(frame, "stream_id"), Bytes.Utf8(H3iMember.Text(frame, "priority_field_value")));
    }

    private static Setting Setting(JsonElement setting)
    {
        var value = H3iMember.Number(setting, "value");
        return H3iMember.Optional(setting, "name_bytes") is { } number ? new Setting(number, value) : new Setting(Identifier(H3iMember.Text(setting, "name")), value);
    }

    private static ulong Identifier(string name) => name switch
    {
        "QPACK_MAX_TABLE_CAPACITY" => SettingId.QpackMaxTableCapacity.Value,
        "MAX_FIELD_SECTION_SIZE" => SettingId.MaxFieldSectionSize.Value,
        "QPACK_BLOCKED_STREAMS" => SettingId.QpackBlockedStreams.Value,
        "SETTINGS_ENABLE_CONNECT_PROTOCOL" => SettingId.EnableConnectProtocol.Value,
        "H3_DATAGRAM" => SettingId.H3Datagram.Value,
        _ when ulong.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= VarInt.MaxValue => number,
        _ => throw new JsonException($"'{name}' is no setting."),
    };
}
