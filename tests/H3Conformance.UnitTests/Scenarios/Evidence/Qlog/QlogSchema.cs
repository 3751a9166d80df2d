using System.Text.Json.Nodes;

namespace H3Conformance.UnitTests.Scenarios.Evidence.Qlog;

/// <summary>Holds JSON against <see cref="QlogRules"/>. Members that begin with h3c_ are this suite's own, which the drafts allow everywhere.</summary>
internal sealed class QlogSchema
{
    private const string Own = "h3c_";
    private readonly Dictionary<string, string> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _choices = new(StringComparer.Ordinal);

    public QlogSchema(string rules)
    {
        foreach (var line in rules.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
                _objects.Add(line[..colon], line[(colon + 2)..]);
            else if (line.Split(" = ") is [var name, var type])
                _aliases.Add(name, type);
            else if (line.TrimEnd(':').Split('/') is [var choice, var member])
                _choices.Add(choice, member);
        }
    }

    /// <summary>What is wrong with a file: its header, then its events.</summary>
    public IEnumerable<string> FaultsOf(IReadOnlyList<JsonObject> records)
    {
        var faults = OfObject(records[0], "Header", "header").ToList();
        foreach (var record in records.Skip(1))
        {
            faults.AddRange(OfObject(record, "Event", "event"));
            var name = (string?)record["name"] ?? "";
            if (!name.StartsWith("h3c:", StringComparison.Ordinal))
                faults.AddRange(OfValue(record["data"], name, name));
        }

        return faults.Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> OfValue(JsonNode? value, string type, string place)
    {
        if (QlogPrimitive.Fits(type, value) is { } fits)
            return fits ? [] : [$"{place} is {value?.ToJsonString()} and not {type}"];
        if (type[0] == '"' || type.Contains(" / ", StringComparison.Ordinal))
            return OfAlternatives(value, type, place);
        if (type[0] == '[')
            return OfList(value, type, place);
        if (_aliases.TryGetValue(type, out var other))
            return OfValue(value, other, place);
        if (value is not JsonObject found)
            return [$"{place} is {value?.ToJsonString()} and not {type}"];
        return OfObject(found, _choices.TryGetValue(type, out var member) ? $"{type}.{(string?)found[member]}" : type, place);
    }

    private IEnumerable<string> OfAlternatives(JsonNode? value, string type, string place)
    {
        var text = $"\"{value}\"";
        var fits = type.Split(" / ").Any(one => one[0] == '"' ? one == text : !OfValue(value, one, place).Any());
        return fits ? [] : [$"{place} is {value?.ToJsonString()} and none of {type}"];
    }

    private IEnumerable<string> OfList(JsonNode? value, string type, string place)
    {
        var (item, least, most) = type[1..^1] switch
        {
            [.. var one, '*'] => (one, 0, int.MaxValue),
            [.. var one, '+'] => (one, 1, int.MaxValue),
            [.. var one, var from, '-', var to] => (one, from - '0', to - '0'),
            _ => throw new FormatException(type),
        };
        if (value is not JsonArray list || list.Count < least || list.Count > most)
            return [$"{place} is {value?.ToJsonString()} and not {type}"];
        return list.SelectMany(one => OfValue(one, item, place + "[]"));
    }

    private IEnumerable<string> OfObject(JsonObject value, string rule, string place)
    {
        if (!_objects.TryGetValue(rule, out var text))
            return [$"{place}: there is no {rule}"];
        var entries = text.Split(", ");
        var members = entries.Where(static entry => entry[0] != '+').Select(QlogMember.Parse).ToDictionary(static member => member.Name, StringComparer.Ordinal);
        var missing = members.Values.Where(member => member.IsRequired && !value.ContainsKey(member.Name)).Select(member => $"{place}: {rule} lacks {member.Name}");
        var lacking = entries.Where(entry => entry[0] == '+' && !entry[1..].Split('/').Any(value.ContainsKey)).Select(entry => $"{place}: {rule} lacks {entry[1..]}");
        return missing.Concat(lacking).Concat(value.Where(static pair => !pair.Key.StartsWith(Own, StringComparison.Ordinal)).SelectMany(pair => OfMember(value, pair.Key, members, $"{place}.{pair.Key}")));
    }

    private IEnumerable<string> OfMember(JsonObject parent, string name, Dictionary<string, QlogMember> members, string place)
    {
        if (name.Any(char.IsUpper))
            return [$"{place}: names are in lower case"];
        if (!members.TryGetValue(name, out var member) && !members.TryGetValue("*", out member))
            return [$"{place}: there is no such member"];
        return member.IsAllowedIn(parent) ? OfValue(parent[name], member.Type, place) : [$"{place} is there without {string.Join(" or ", member.Conditions)}"];
    }
}
