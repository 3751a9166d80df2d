using H3Conformance.Scenarios.Notation;

namespace H3Conformance.Cli.Exploring;

/// <summary>What may be answered, in words.</summary>
internal static class ShapeText
{
    public static string Of(Shape shape) => shape switch
    {
        OctetsShape => @"0x and hex digits, text with \r \n \0 \xHH \\, or @file",
        TextShape { Suggestions.Count: > 0 } => "a name, or a stream ID",
        TextShape => @"text with \r \n \0 \xHH \\",
        TruthShape => "yes or no",
        NumberShape number => Of(number),
        NameShape names => string.Join(", ", names.Names) + (names.IsOpen ? ", or a number" : ""),
        FieldLineShape => "name=value, !name=value for one that is never to be indexed",
        SettingShape => $"identifier=value; identifiers: a number, {string.Join(", ", SettingShape.Id.Names.All)}",
        ListShape list => $"[…] of: {Of(list.Item)}",
        ChoiceShape choice => string.Join(", ", choice.Kinds.Select(static kind => kind.Key)),
        RecordShape record => $"{{{string.Join(' ', record.Members.Select(static member => $"{member.Name}={(member.IsRequired ? "" : "…")}"))}}}",
        _ => "",
    };

    /// <summary>The same, with each kind of what there are several kinds of on a line of its own; an ellipsis stands for a value that has a default.</summary>
    public static IEnumerable<string> Lines(Shape shape) => shape switch
    {
        ChoiceShape choice => choice.Kinds.Select(static kind => $"{kind.Key}{(kind.Value.Members.Count > 0 ? Of(kind.Value) : "")}"),
        ListShape { Item: ChoiceShape choice } => Lines(choice).Prepend("[…] of:"),
        _ => [Of(shape)],
    };

    /// <summary>What Tab completes.</summary>
    public static IReadOnlyList<string> Completions(Shape shape) => shape switch
    {
        TextShape text => text.Suggestions,
        TruthShape => ["yes", "no"],
        NumberShape number => [.. number.Names.All],
        NameShape names => names.Names,
        SettingShape => [.. SettingShape.Id.Names.All],
        ListShape list => Completions(list.Item),
        ChoiceShape choice => [.. choice.Kinds.Select(static kind => kind.Key)],
        FieldLineShape => [":method=", ":scheme=", ":authority=", ":path=", ":protocol=", "content-length=", "user-agent="],
        _ => [],
    };

    private static string Of(NumberShape number)
    {
        var form = number.Form switch
        {
            NumberForm.VarInt => "a number, decimal or 0x; value:width forces 1, 2, 4 or 8 octets",
            NumberForm.Prefixed => "a number; value+extra adds continuation octets",
            NumberForm.Real => "a number",
            NumberForm.Signed => "a number, negative ones too",
            _ => "a number, decimal or 0x",
        };
        return number.Names.All.Any() ? $"{form}; or a name: {string.Join(", ", number.Names.All)}" : form;
    }
}
