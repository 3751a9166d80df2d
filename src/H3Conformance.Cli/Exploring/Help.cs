using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Notation;

namespace H3Conformance.Cli.Exploring;

/// <summary>Explains commands and actions.</summary>
internal sealed class Help(Screen screen)
{
    private static readonly (string Form, string What)[] Commands =
    [
        ("list", "shows the actions with their numbers"),
        ("edit N [line]", "changes an action"),
        ("delete N", "takes one out"),
        ("move N M", "puts it elsewhere"),
        ("repeat N [times]", "adds it again"),
        ("undo", "takes back the last change"),
        ("save FILE", "writes the actions, one a line"),
        ("load FILE", "adds those of a file, lines or any recording"),
        ("help [action]", "explains"),
        ("commit", "carries the actions out; in live mode, ends the session"),
        ("quit", "ends, and carries nothing out"),
    ];

    /// <summary>What Tab completes at the prompt.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. ActionCatalogue.All.Select(static one => one.Name), .. Commands.Select(static one => one.Form.Split(' ')[0])];

    public static ActionDescriptor? Find(string name) => ActionCatalogue.All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));

    /// <exception cref="QueueException">There is no such action.</exception>
    public void Show(string about)
    {
        if (about.Length > 0)
        {
            Show(Find(about) ?? throw new QueueException($"there is no action '{about}'"));
            return;
        }

        foreach (var layer in ActionCatalogue.All.GroupBy(static one => one.Layer))
        {
            screen.Heading(layer.Key.ToString());
            foreach (var action in layer)
                screen.Say($"  {action.Name,-28}{action.Help}");
        }

        screen.Heading("Commands");
        foreach (var (form, what) in Commands)
            screen.Say($"  {form,-28}{what}");
        screen.Say("An action's name alone asks for its fields, one by one; ? explains a field, Tab completes, ESC drops the action.");
    }

    private void Show(ActionDescriptor action)
    {
        screen.Heading($"{action.Name} ({action.Layer})");
        screen.Say($"  {action.Help}");
        var shape = ActionShapes.All.Find(action.Name)!;
        foreach (var field in action.Fields)
        {
            screen.Say($"  {field.Name}: {field.Help}{(field.Default is { Length: > 0 } usual ? $" [{usual}]" : "")}");
            foreach (var line in ShapeText.Lines(shape.Find(field.Name)!.Shape))
                screen.Say($"      {line}");
        }
    }
}
