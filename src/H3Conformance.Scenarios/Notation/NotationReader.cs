using System.Globalization;
using System.Text.Json.Nodes;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Notation;

/// <summary>Reads a line as a value of a recording, led by the shape that it has to have.</summary>
internal sealed class NotationReader(string line, ScalarReader scalars)
{
    private const int DeepestNesting = 16;
    private readonly Scanner _scanner = new(line);
    private int _nesting;

    /// <summary>An action: its name and its members, without braces around them.</summary>
    public JsonObject Action(ChoiceShape actions)
    {
        _scanner.Peek();
        var name = _scanner.Name("an action");
        var shape = actions.Find(name.Text) ?? throw new NotationException($"there is no action '{name.Text}'", name.Position);
        var action = new JsonObject { [actions.Discriminator] = name.Text };
        while (!_scanner.AtEnd)
            ReadMember(shape, action);
        AddUsual(name.Text, shape, action);
        return Complete(shape, action);
    }

    // What an empty answer at a prompt means, a line may leave out.
    private void AddUsual(string name, RecordShape shape, JsonObject action)
    {
        foreach (var field in ActionCatalogue.All.First(one => string.Equals(one.Name, name, StringComparison.Ordinal)).Fields)
        {
            if (field.Default is { } usual && shape.Find(field.Name) is { IsRequired: true } member && !action.ContainsKey(member.Name))
                action[member.Name] = member.Shape is ListShape ? new JsonArray() : scalars.Read(member.Shape, new Token(usual, IsQuoted: false, line.Length));
        }
    }

    /// <summary>One value and nothing behind it.</summary>
    public JsonNode? Only(Member member)
    {
        _scanner.Peek();
        var value = Value(member);
        return _scanner.AtEnd ? value : throw _scanner.Fault("something follows the value");
    }

    /// <summary>Members without braces around them, added to those that are there.</summary>
    public void Members(RecordShape shape, JsonObject into)
    {
        while (!_scanner.AtEnd)
            ReadMember(shape, into);
    }

    private JsonNode? Value(Member member)
    {
        if (!member.MayBeNone || member.Shape is TextShape or OctetsShape || !line.AsSpan(_scanner.Position).StartsWith("none"))
            return Value(member.Shape);
        var word = _scanner.Value("a value");
        return string.Equals(word.Text, "none", StringComparison.Ordinal) ? null : scalars.Read(member.Shape, word);
    }

    private JsonNode Value(Shape shape)
    {
        switch (shape)
        {
            case ListShape list:
                return List(list);
            case RecordShape record:
                return Braces(record, []);
            case ChoiceShape choice:
                return Kind(choice);
            case FieldLineShape:
                return FieldLine();
            case SettingShape:
                return Setting();
            default:
                return scalars.Read(shape, _scanner.Value("a value"));
        }
    }

    private JsonArray List(ListShape list)
    {
        if (!_scanner.Takes('['))
            throw _scanner.Fault("'[' is expected");
        if (++_nesting > DeepestNesting)
            throw _scanner.Fault("there are too many lists in lists");
        var items = new JsonArray();
        while (_scanner.Peek() != ']')
        {
            if (_scanner.AtEnd)
                throw _scanner.Fault("']' is missing");
            items.Add(Value(list.Item));
        }

        _scanner.Takes(']');
        _nesting--;
        return items;
    }

    private JsonObject Kind(ChoiceShape choice)
    {
        var kind = _scanner.Name("a kind");
        var shape = choice.Find(kind.Text)
            ?? throw new NotationException($"'{kind.Text}' is none of {string.Join(", ", choice.Kinds.Select(static one => one.Key))}", kind.Position);
        var value = new JsonObject { [choice.Discriminator] = kind.Text };
        return _scanner.Position < line.Length && line[_scanner.Position] == '{' ? Braces(shape, value) : Complete(shape, value);
    }

    private JsonObject Braces(RecordShape shape, JsonObject value)
    {
        if (!_scanner.Takes('{'))
            throw _scanner.Fault("'{' is expected");
        while (_scanner.Peek() != '}')
        {
            if (_scanner.AtEnd)
                throw _scanner.Fault("'}' is missing");
            ReadMember(shape, value);
        }

        _scanner.Takes('}');
        return Complete(shape, value);
    }

    private void ReadMember(RecordShape shape, JsonObject into)
    {
        var name = _scanner.Name("a member");
        var member = shape.Find(name.Text) ?? throw new NotationException(
            shape.Members.Count == 0 ? $"'{name.Text}' is too much: nothing is to be said here" : $"there is no '{name.Text}' here, but {string.Join(", ", shape.Members.Select(static one => one.Name))}",
            name.Position);
        if (into.ContainsKey(member.Name))
            throw new NotationException($"{member.Name} is there twice", name.Position);
        if (!_scanner.Takes('='))
            throw _scanner.Fault($"'=' is expected after {member.Name}");
        into[member.Name] = Value(member);
    }

    private JsonObject Complete(RecordShape shape, JsonObject value) => shape.Members.FirstOrDefault(member => member.IsRequired && !value.ContainsKey(member.Name)) is { } missing
        ? throw _scanner.Fault($"{missing.Name} is missing")
        : value;

    private JsonObject FieldLine()
    {
        var neverIndexed = _scanner.Takes('!');
        var name = scalars.Octets(_scanner.Name("a field name"));
        if (!_scanner.Takes('='))
            throw _scanner.Fault("'=' is expected after a field name");
        var value = scalars.Octets(_scanner.Value("a field value"));
        return new JsonObject { ["name_hex"] = name.ToString(), ["value_hex"] = value.ToString(), ["never_indexed"] = neverIndexed };
    }

    private JsonObject Setting()
    {
        var id = scalars.Read(SettingShape.Id, _scanner.Name("an identifier"));
        if (!_scanner.Takes('='))
            throw _scanner.Fault("'=' is expected after an identifier");
        return new JsonObject { ["id"] = id, ["value"] = scalars.Read(SettingShape.Value, _scanner.Value("a value")) };
    }

    /// <summary>The fault of a line in words, with its column from 1.</summary>
    public static string Describe(NotationException fault) => string.Create(CultureInfo.InvariantCulture, $"column {fault.Position + 1}: {fault.Message.ReplaceLineEndings(" ")}");
}
