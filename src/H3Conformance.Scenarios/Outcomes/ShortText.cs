namespace H3Conformance.Scenarios.Outcomes;

/// <summary>Text for one line of a terminal or a report, whatever it tells of.</summary>
public static class ShortText
{
    private const int Longest = 300;

    /// <summary>The text, or its first 300 characters and an ellipsis.</summary>
    public static string Of(string text) => text.Length > Longest ? text[..Longest] + "…" : text;
}
