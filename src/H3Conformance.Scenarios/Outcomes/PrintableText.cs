namespace H3Conformance.Scenarios.Outcomes;

/// <summary>Text of the other end as part of a line: it must neither break the line nor steer the terminal.</summary>
public static class PrintableText
{
    /// <summary>The text with a dot in place of each control character.</summary>
    public static string Of(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(static c => char.IsControl(c) ? '·' : c)) : text;
}
