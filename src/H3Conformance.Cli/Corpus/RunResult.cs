using H3Conformance.Cli.Corpus.Messages;

namespace H3Conformance.Cli.Corpus;

/// <summary>What is known of a run, message by message.</summary>
internal sealed class RunResult
{
    private readonly Dictionary<string, TestStarted> _running = new(StringComparer.Ordinal);
    private readonly List<JudgedTest> _tests = [];

    /// <summary>How many tests there will be; 0 before that is known.</summary>
    public int Selected { get; private set; }

    /// <summary>In the order in which they ended.</summary>
    public IReadOnlyList<JudgedTest> Tests => _tests;

    /// <summary>Why the target cannot be tested; null where it can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>All tests are over.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The names of tests that have begun and not ended.</summary>
    public IEnumerable<string> Running => _running.Values.Select(static test => test.Name);

    public int Count(TestVerdict verdict) => _tests.Count(test => test.Verdict == verdict);

    /// <summary>The test that ended with this message; null for any other message.</summary>
    public JudgedTest? Add(RunnerMessage message)
    {
        switch (message)
        {
            case TestsSelected selected:
                Selected = selected.Count;
                return null;
            case TestStarted started:
                _running[started.Id] = started;
                return null;
            case TestEnded { IsRefusal: true } refused:
                Refusal = refused.Text;
                return null;
            case TestEnded ended:
                return Add(ended);
            default:
                IsComplete = true;
                return null;
        }
    }

    private JudgedTest Add(TestEnded ended)
    {
        _running.Remove(ended.Id, out var started);
        var judged = new JudgedTest(started?.Name ?? ended.Id, started?.Requirement ?? "", ended.Verdict, ended.Text);
        _tests.Add(judged);
        return judged;
    }
}
