using System.Text.Json.Nodes;
using H3Conformance.Scenarios.Recording;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Notation;

/// <summary>Leaves out of an action what it would have anyway: what a recording without it gives back.</summary>
internal static class WithoutDefaults
{
    public static JsonObject Of(JsonObject action, ChoiceShape actions)
    {
        var bare = Strip(action, actions)!.AsObject();
        if (!ActionNotation.TryRead(bare, out Action? made, out _))
            return action;
        return Differing(action, JsonNode.Parse(ScenarioJson.Write(made))!.AsObject(), actions)!.AsObject();
    }

    // Only what is needed, at every depth.
    private static JsonNode? Strip(JsonNode? node, Shape shape) => (shape, node) switch
    {
        (ListShape list, JsonArray items) => new JsonArray([.. items.Select(item => Strip(item, list.Item))]),
        (ChoiceShape or RecordShape, JsonObject value) => Each(value, shape, static (member, inner) => member is null || member.IsRequired ? (true, member is null ? inner?.DeepClone() : Strip(inner, member.Shape)) : (false, null)),
        _ => node?.DeepClone(),
    };

    private static JsonNode? Differing(JsonNode? node, JsonNode? usual, Shape shape) => (shape, node) switch
    {
        (ListShape list, JsonArray items) => new JsonArray([.. items.Select((item, i) => Differing(item, (usual as JsonArray)?[i], list.Item))]),
        (ChoiceShape or RecordShape, JsonObject value) => Each(value, shape, (name, member, inner) =>
            member is { IsRequired: false } && usual is JsonObject same && JsonNode.DeepEquals(inner, same[name])
                ? (false, null)
                : (true, member is null || !member.IsRequired ? inner?.DeepClone() : Differing(inner, (usual as JsonObject)?[name], member.Shape))),
        _ => node?.DeepClone(),
    };

    private static JsonObject Each(JsonObject value, Shape shape, Func<Member?, JsonNode?, (bool Keep, JsonNode? Value)> treat) => Each(value, shape, (_, member, inner) => treat(member, inner));

    private static JsonObject Each(JsonObject value, Shape shape, Func<string, Member?, JsonNode?, (bool Keep, JsonNode? Value)> treat)
    {
        var record = shape switch
        {
            ChoiceShape choice => choice.Find(value[choice.Discriminator]!.GetValue<string>())!,
            _ => (RecordShape)shape,
        };
        var result = new JsonObject();
        foreach (var (name, inner) in value)
        {
            if (treat(name, record.Find(name), inner) is (true, var kept))
                result[name] = kept;
        }

        return result;
    }
}
