using System.Globalization;
using System.Text;

namespace H3Conformance.Cli.Probing;

/// <summary>Text of a server, made fit to be shown: it must not steer a terminal.</summary>
internal static class PlainText
{
    /// <summary>The text with a question mark for whatever is no plain character.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            plain.Append(Steers(rune) ? "?" : rune.ToString());
        return plain.ToString();
    }

    private static bool Steers(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
