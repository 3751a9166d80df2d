using System.Text.RegularExpressions;

namespace H3Conformance.Cli.Corpus.Display;

/// <summary>Tests and counts in words.</summary>
internal static partial class VerdictText
{
    /// <summary>As <c>12 passed, 1 failed</c>: what did not occur is left out, but for the passes.</summary>
    public static string Counts(RunResult result) => string.Join(
        ", ",
        TestVerdicts.All.Where(verdict => verdict == TestVerdict.Passed || result.Count(verdict) > 0).Select(verdict => $"{result.Count(verdict)} {TestVerdicts.Name(verdict)}"));

    /// <summary>A failure in full, with an empty line behind; anything else in one line.</summary>
    public static string Of(JudgedTest test) => Harmless(test.Verdict == TestVerdict.Failed
        ? $"{TestVerdicts.Name(test.Verdict)}: {test.Name}\n{test.Text}\n"
        : $"{TestVerdicts.Name(test.Verdict)}: {test.Name}: {WithoutVerdict(test)}");

    // Texts hold what servers send, and a terminal would obey it.
    private static string Harmless(string text) => ControlCharacter().Replace(text, static character => $"\\x{(int)character.Value[0]:x2}");

    // The reason of a skip begins with the verdict.
    private static string WithoutVerdict(JudgedTest test)
    {
        var text = test.Text.ReplaceLineEndings(" ");
        var verdict = TestVerdicts.Name(test.Verdict);
        return text.StartsWith(verdict, StringComparison.Ordinal) ? text[verdict.Length..].TrimStart(':', ' ') : text;
    }

    [GeneratedRegex(@"[\p{Cc}-[\n\t]]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ControlCharacter();
}
