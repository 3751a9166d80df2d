using H3Conformance.Cli.Exploring;

namespace H3Conformance.UnitTests.Cli.Exploring;

/// <summary>Answers whatever is asked with something possible, at random.</summary>
internal sealed class WillingAnswers(Random random)
{
    private const int MostQuestions = 1000;
    private int _questions;

    public string To(Question question)
    {
        var prompt = question.Prompt;
        if (++_questions > MostQuestions)
            throw new InvalidOperationException($"There is no end of questions: {prompt}");
        if (prompt.Contains("more (", StringComparison.Ordinal) || (prompt.EndsWith("]: ", StringComparison.Ordinal) && random.Next(2) == 0))
            return "";
        if (prompt.Contains("none, or empty", StringComparison.Ordinal))
            return random.Next(2) == 0 ? "none" : "";
        if (prompt.Contains("empty to end", StringComparison.Ordinal) && random.Next(3) == 0)
            return "";
        if (question.Completions.Count == 0)
            return "1";
        var word = random.GetItems(question.Completions.ToArray(), 1)[0];
        return word[^1] == '=' || word.StartsWith("SETTINGS_", StringComparison.Ordinal) ? $"{word.TrimEnd('=')}=1" : word;
    }
}
