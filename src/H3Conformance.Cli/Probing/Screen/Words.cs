using System.Globalization;
using H3Conformance.Cli.Probing.Facts;

namespace H3Conformance.Cli.Probing.Screen;

/// <summary>Facts in words.</summary>
internal static class Words
{
    public static string YesNo(bool yes) => yes ? "yes" : "no";

    public static string List(IReadOnlyList<string> items) => items.Count == 0 ? "none" : string.Join(", ", items);

    public static string Choices(IReadOnlyList<ChoiceFacts> choices) =>
        string.Join("; ", choices.Select(static choice => choice.Accepted ? $"{choice.Name} yes" : $"{choice.Name} no ({choice.Answer})"));

    public static string Milliseconds(double? time) => time is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:0.##} ms") : "not known";
}
