using System.Text.Json.Nodes;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Notation;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Cli.Exploring;

/// <summary>Asks for an action, one field after the other. A question mark explains; an empty answer takes what stands in brackets.</summary>
/// <param name="ask">Gives the answer to a question.</param>
/// <param name="screen">Shows explanations and faults.</param>
/// <param name="usualFields">Those of a plain request, for fields that have no other default.</param>
internal sealed class ActionPrompts(Func<Question, string> ask, Screen screen, string usualFields)
{
    /// <exception cref="AbandonedException">The person gave up.</exception>
    public Action Ask(ActionDescriptor descriptor)
    {
        var shape = ActionShapes.All.Find(descriptor.Name)!;
        while (true)
        {
            var json = new JsonObject { [ActionShapes.All.Discriminator] = descriptor.Name };
            foreach (var field in descriptor.Fields)
                Ask(shape.Find(field.Name)!, field.Help, field.Kind == FieldKind.Fields ? usualFields : field.Default, json);
            if (ActionNotation.TryRead(json, out Action? action, out var fault))
                return action;
            screen.Fault(fault);
        }
    }

    private void Ask(Member member, string help, string? usual, JsonObject into)
    {
        while (true)
        {
            var answer = Answer(member.Shape, member.Name, help, usual);
            if (answer.Length == 0 && usual is null or "" && !member.IsRequired)
                return;
            if (TryFill(member, answer.Length == 0 ? usual ?? "" : answer, usual == "", out var value))
            {
                into[member.Name] = value;
                return;
            }
        }
    }

    private string Answer(Shape shape, string name, string help, string? usual)
    {
        while (true)
        {
            var hint = help.Length > 0 ? $" ({help})" : "";
            var answer = ask(new Question($"  {name}{hint}{(usual is { Length: > 0 } ? $" [{usual}]" : "")}: ", ShapeText.Completions(shape))).Trim();
            if (answer != "?")
                return answer;
            screen.Say($"    {ShapeText.Of(shape)}");
        }
    }

    private bool TryFill(Member member, string answer, bool mayBeEmpty, out JsonNode? value)
    {
        value = null;
        var isNone = answer == "none" && member.MayBeNone && member.Shape is not (OctetsShape or TextShape);
        var isWhole = (member.Shape is ListShape or RecordShape && answer is ['[' or '{', ..]) || (member.Shape is ChoiceShape && answer.Contains('{'));
        if (isNone || isWhole)
            return Told(ActionNotation.TryReadValue(answer, member, ActionFiles.Content, out value, out var fault), fault);
        switch (member.Shape)
        {
            case ListShape list:
                value = Items(list, member.Name, answer);
                return true;
            case RecordShape record:
                value = Members(record, []);
                return true;
            case ChoiceShape choice:
                return TryKind(choice, answer, out value);
            default:
                if (answer.Length == 0 && !mayBeEmpty && member.Shape is not (OctetsShape or TextShape { Suggestions.Count: 0 }))
                    return Told(success: false, "an answer is needed; ? explains, ESC drops the action");
                return TryItem(member.Shape, answer, out value);
        }
    }

    private JsonArray Items(ListShape list, string name, string first)
    {
        var items = new JsonArray();
        for (var answer = first; ; answer = "")
        {
            var number = items.Count + 1;
            if (answer.Length == 0)
                answer = Answer(list.Item, $"{name} {number}", list.Item is RecordShape ? "empty to end, + to be asked" : "empty to end", usual: null);
            if (answer.Length == 0)
                return items;
            if (list.Item is RecordShape or ChoiceShape ? TryFill(new Member(name, list.Item, IsRequired: true, MayBeNone: false), answer, mayBeEmpty: false, out var item) : TryItem(list.Item, answer, out item))
                items.Add(item);
        }
    }

    private bool TryKind(ChoiceShape choice, string answer, out JsonNode? value)
    {
        value = null;
        if (choice.Find(answer) is not { } shape)
            return Told(success: false, $"'{answer}' is none of {ShapeText.Of(choice)}");
        value = Members(shape, new JsonObject { [choice.Discriminator] = answer });
        return true;
    }

    // What is needed one by one; what may be left out in one line, as it would be typed.
    private JsonObject Members(RecordShape shape, JsonObject into)
    {
        foreach (var member in shape.Members.Where(static member => member.IsRequired))
            Ask(member, member.MayBeNone ? "none, or empty to be asked" : "", usual: null, into);
        var others = shape.Members.Where(static member => !member.IsRequired).ToArray();
        while (others.Length > 0)
        {
            var answer = ask(new Question($"  more ({string.Join(", ", others.Select(static member => member.Name))}; as name=value …): ", [.. others.Select(static member => $"{member.Name}=")])).Trim();
            if (answer == "?")
            {
                foreach (var member in others)
                    screen.Say($"    {member.Name}: {ShapeText.Of(member.Shape)}");
                continue;
            }

            var all = into.DeepClone().AsObject();
            if (Told(ActionNotation.TryReadMembers(answer, shape, ActionFiles.Content, all, out var fault), fault))
                return all;
        }

        return into;
    }

    private bool TryItem(Shape shape, string answer, out JsonNode? value)
    {
        value = null;
        var isPair = shape is FieldLineShape or SettingShape;
        if (!isPair)
            return Told(ActionNotation.TryReadWord(answer, shape, ActionFiles.Content, out value, out var said), said);
        var end = answer.IndexOf('=');
        // A value with spaces needs no quotes here, where it ends with the line.
        var text = end > 0 && shape is FieldLineShape && !answer.Contains('"') ? $"{answer[..end]}=\"{answer[(end + 1)..]}\"" : answer;
        if (end > 0 && shape is FieldLineShape && answer[(end + 1)..] is ['@', ..] or ['0', 'x', ..])
            text = answer;
        return Told(ActionNotation.TryReadValue(text, new Member("", shape, IsRequired: true, MayBeNone: false), ActionFiles.Content, out value, out var fault), fault);
    }

    private bool Told(bool success, string? fault)
    {
        if (!success)
            screen.Fault($"    {fault}");
        return success;
    }
}
