using System.Globalization;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Corpus.Messages;

namespace H3Conformance.UnitTests.Cli.Corpus;

/// <summary>Runs of the corpus that never were.</summary>
internal static class Runs
{
    /// <summary>One that ended, with a test for each verdict.</summary>
    public static RunResult Complete(params IReadOnlyList<TestVerdict> verdicts)
    {
        var result = Broken(verdicts.Count, verdicts);
        result.Add(new RunEnded());
        return result;
    }

    /// <summary>One without an end.</summary>
    public static RunResult Broken(int selected, params IReadOnlyList<TestVerdict> verdicts)
    {
        var result = new RunResult();
        foreach (var message in Messages(selected, verdicts))
            result.Add(message);
        return result;
    }

    /// <summary>What the runner says of it.</summary>
    public static IEnumerable<RunnerMessage> Messages(int selected, IReadOnlyList<TestVerdict> verdicts)
    {
        yield return new TestsSelected(selected);
        for (var test = 0; test < verdicts.Count; test++)
        {
            var id = test.ToString(CultureInfo.InvariantCulture);
            yield return new TestStarted(id, $"Section.Test{id}", "rfc9114-6.2.1-2");
            yield return new TestEnded(id, verdicts[test], "why", "");
        }
    }
}
