using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Notation;

/// <summary>Writes values of a recording as <see cref="NotationReader"/> reads them.</summary>
internal static class NotationWriter
{
    private const string Safe = "!$%&'*+-./:;<>?@^_`|~()";

    public static string Action(ChoiceShape actions, JsonObject action)
    {
        var name = action[actions.Discriminator]!.GetValue<string>();
        return string.Join(' ', new[] { name }.Concat(Members(actions.Find(name)!, action)));
    }

    public static string Value(Shape shape, JsonNode? value) => (shape, value) switch
    {
        (_, null) => "none",
        (OctetsShape, _) => Octets(Bytes.Hex(value.GetValue<string>())),
        (TextShape, _) => Text(value.GetValue<string>()),
        (TruthShape, _) => value.GetValue<bool>() ? "yes" : "no",
        (NumberShape number, _) => Number(number, value),
        (ListShape list, JsonArray items) => $"[{string.Join(' ', items.Select(item => Value(list.Item, item)))}]",
        (FieldLineShape, JsonObject line) => FieldLine(line),
        (SettingShape, JsonObject setting) => $"{Value(SettingShape.Id, setting["id"])}={Value(SettingShape.Value, setting["value"])}",
        (RecordShape record, JsonObject members) => Braces(record, members),
        (ChoiceShape choice, JsonObject members) => Kind(choice, members),
        _ => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString(),
    };

    private static IEnumerable<string> Members(RecordShape shape, JsonObject value)
    {
        foreach (var member in shape.Members)
        {
            if (value.TryGetPropertyValue(member.Name, out var node))
                yield return $"{member.Name}={Value(NamesByContext(member, value), node)}";
        }
    }

    // RFC 9000 20: the application's codes are another space than the transport's.
    private static Shape NamesByContext(Member member, JsonObject value) =>
        member is { Name: "error_code", Shape: NumberShape { Form: var form } } && value["application"] is JsonValue application
            ? new NumberShape(form, application.GetValue<bool>() ? NumberNames.ApplicationErrors : NumberNames.TransportErrors)
            : member.Shape;

    private static string Kind(ChoiceShape choice, JsonObject value)
    {
        var kind = value[choice.Discriminator]!.GetValue<string>();
        var braces = Braces(choice.Find(kind)!, value);
        return braces.Length == 2 ? kind : kind + braces;
    }

    private static string Braces(RecordShape shape, JsonObject value) => $"{{{string.Join(' ', Members(shape, value))}}}";

    private static string Octets(Bytes octets) => octets.IsEmpty || octets.ToArray().All(static octet => octet is >= 0x20 and < 0x7f or (byte)'\r' or (byte)'\n' or (byte)'\t')
        ? Quoted(octets)
        : $"0x{octets}";

    private static string Quoted(Bytes octets) => $"\"{Escapes.Write(octets)}\"";

    private static string Text(string text) => IsBare(text) && text[0] != '!' ? text : Quoted(Bytes.Utf8(text));

    private static string FieldLine(JsonObject line)
    {
        var never = line["never_indexed"]?.GetValue<bool>() == true ? "!" : "";
        return $"{never}{FieldOctets(line, "name")}={FieldOctets(line, "value")}";
    }

    private static string FieldOctets(JsonObject line, string member)
    {
        if (line[member] is not { } text)
            return Quoted(Bytes.Hex(line[$"{member}_hex"]!.GetValue<string>()));
        var octets = text.GetValue<string>();
        return IsBare(octets) && !octets.StartsWith("0x", StringComparison.Ordinal) && octets[0] is not ('!' or '@') ? octets : Quoted(Bytes.Utf8(octets));
    }

    private static bool IsBare(string text) => text.Length > 0 && text[0] != '@' && text.All(static c => char.IsAsciiLetterOrDigit(c) || Safe.Contains(c));

    private static string Number(NumberShape shape, JsonNode value)
    {
        var text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        var end = text.AsSpan().IndexOfAny(':', '+');
        var digits = end < 0 || shape.Form == NumberForm.Real ? text : text[..end];
        return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && shape.Names.Of(number) is { } name
            ? name + text[digits.Length..]
            : text;
    }
}
