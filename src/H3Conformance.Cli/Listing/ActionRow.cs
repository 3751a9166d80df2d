using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Cli.Listing;

/// <summary>A kind of action in a list.</summary>
internal sealed record ActionRow(string Name, string Layer, string Help, IReadOnlyList<ActionFieldRow> Fields)
{
    public static ActionRow Of(ActionDescriptor action) => new(
        action.Name,
        action.Layer.ToString(),
        action.Help,
        [.. action.Fields.Select(static field => new ActionFieldRow(field.Name, field.Kind.ToString(), field.Help, field.Default))]);

    /// <summary>As a line of a list for people.</summary>
    public string[] Cells() => [Name, Help, string.Join(", ", Fields.Select(static field => field.Default is null ? field.Name : $"[{field.Name}]"))];
}
