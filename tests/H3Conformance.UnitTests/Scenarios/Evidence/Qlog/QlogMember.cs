using System.Text.Json.Nodes;

namespace H3Conformance.UnitTests.Scenarios.Evidence.Qlog;

/// <summary>One member of an object in <see cref="QlogRules"/>.</summary>
/// <param name="Name">As in JSON; * stands for any other.</param>
/// <param name="Type">Of its value.</param>
/// <param name="IsRequired">It may not be missing.</param>
/// <param name="Conditions">Other members and values, of which one has to hold where this member is there; none where it is always allowed.</param>
internal sealed record QlogMember(string Name, string Type, bool IsRequired, string[] Conditions)
{
    public static QlogMember Parse(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var name = text[..space].Split('?');
        var conditions = name.Length > 1 ? name[1].Split('/', StringSplitOptions.RemoveEmptyEntries) : [];
        return new QlogMember(name[0], text[(space + 1)..], name.Length == 1 && name[0] != "*", conditions);
    }

    public bool IsAllowedIn(JsonObject parent) => Conditions.Length == 0 || Conditions.Any(condition =>
    {
        var parts = condition.Split('=');
        return (string?)parent[parts[0]] == parts[1];
    });
}
