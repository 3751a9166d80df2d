using System.Collections.Concurrent;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Verdicts;

namespace H3Conformance.Corpus.Harness;

/// <summary>
/// Notices that a target which answered in the preflight answers nobody any more. One test fails then, and says so; those behind it are skipped at
/// once in place of waiting, each for itself, for a server that is gone.
/// </summary>
/// <param name="ask">Meets the target as the preflight does: why it is no target any more, or null where it answers.</param>
internal sealed class Vigil(Func<Task<string?>> ask)
{
    private const int Attempts = 3;
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<long, Watched> _watched = [];
    private long _time;
    private Task<string?>? _asked;

    /// <summary>Why the target is gone; null as far as anybody knows.</summary>
    public string? Death { get; private set; }

    /// <summary>The verdict, if the target lived to the end of it or showed at least that it is there.</summary>
    /// <exception cref="TargetGoneException">The target is gone, and this is the first to know.</exception>
    public async Task<Verdict> Watch(string name, Func<Task<Verdict>> decide)
    {
        var begun = Interlocked.Increment(ref _time);
        _watched[begun] = new Watched(name);
        var verdict = await decide();
        _watched[begun] = new Watched(name, Interlocked.Increment(ref _time));
        if (!IsSilent(verdict.Outcome) || await IsThere() is not { } why)
            return verdict;
        lock (_lock)
        {
            if (Death is not null)
                return verdict;
            Death = why;
        }

        throw new TargetGoneException($"{why} It answered when the run began. Under way when it fell silent: {string.Join(", ", UnderWay(begun))}.");
    }

    private static bool IsSilent(Outcome outcome) => outcome is { Stage: Stage.BeforeAnyReply, Ending.Cause: EndCause.Timeout or EndCause.Unreachable };

    // Whoever asks while somebody asks already hears the same.
    private async Task<string?> IsThere()
    {
        Task<string?> asked;
        lock (_lock)
            asked = _asked is null || _asked.IsCompleted ? _asked = Ask() : _asked;
        return await asked;
    }

    private async Task<string?> Ask()
    {
        string? why = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            why = await ask();
            if (why is null)
                return null;
        }

        return why;
    }

    private IEnumerable<string> UnderWay(long then) => _watched.Where(entry => entry.Key <= then && (entry.Value.Ended is not { } end || end > then)).OrderBy(static entry => entry.Key).Select(static entry => entry.Value.Name);

    private sealed record Watched(string Name, long? Ended = null);
}
