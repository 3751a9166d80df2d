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
    private readonly ConcurrentDictionary<long, Visit> _visits = [];
    private long _time;
    private Task<string?>? _asked;

    /// <summary>Why the target is gone; null as far as anybody knows.</summary>
    public string? Death { get; private set; }

    /// <summary>Leave for one connection, to be disposed of at its end; null where the target is gone.</summary>
    /// <param name="name">Begins with that of the test.</param>
    public IDisposable? Admit(string name)
    {
        if (Death is not null)
            return null;
        var visit = new Visit(name, Interlocked.Increment(ref _time), () => Interlocked.Increment(ref _time));
        _visits[visit.Begun] = visit;
        return visit;
    }

    /// <summary>The verdict of a test, unless it shows that the target is gone.</summary>
    /// <exception cref="TargetGoneException">It is, and this test is the first to know.</exception>
    public async Task<Verdict> Watch(string test, Func<Task<Verdict>> decide)
    {
        var verdict = await decide();
        if (!IsSilent(verdict.Outcome) || Death is not null || await Ask() is not { } why)
            return verdict;
        lock (_lock)
        {
            if (Death is not null)
                return verdict;
            Death = why;
        }

        throw new TargetGoneException($"{why} It answered when the run began. Under way when it fell silent: {string.Join(", ", UnderWayWith(test))}.");
    }

    private static bool IsSilent(Outcome outcome) => outcome is { Stage: Stage.BeforeAnyReply, Ending.Cause: EndCause.Timeout or EndCause.Unreachable };

    // Whoever asks while somebody asks already hears the same.
    private async Task<string?> Ask()
    {
        Task<string?> asked;
        lock (_lock)
            asked = _asked is null || _asked.IsCompleted ? _asked = AskNow() : _asked;
        return await asked;
    }

    private async Task<string?> AskNow()
    {
        for (var attempt = 1; attempt < Attempts; attempt++)
        {
            if (await ask() is null)
                return null;
        }

        return await ask();
    }

    private IEnumerable<string> UnderWayWith(string test)
    {
        var then = _visits.Values.Where(visit => visit.Name.StartsWith(test, StringComparison.Ordinal)).Max(static visit => (long?)visit.Begun) ?? 0;
        return _visits.Values.Where(visit => visit.Begun <= then && !(visit.Ended < then)).OrderBy(static visit => visit.Begun).Select(static visit => visit.Name);
    }

    private sealed class Visit(string name, long begun, Func<long> now) : IDisposable
    {
        public string Name => name;

        public long Begun => begun;

        public long? Ended { get; private set; }

        public void Dispose() => Ended = now();
    }
}
