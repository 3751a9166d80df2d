using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>The steps of a scenario on one connection, one after the other: a wait or a flush holds back what is behind it.</summary>
/// <param name="steps">In their order.</param>
/// <param name="executor">Carries out all but waits and flushes.</param>
/// <param name="conditions">Ends the waits.</param>
/// <param name="log">Is told of every step.</param>
/// <param name="longestWait">After it a wait is given up, unless it is for a time.</param>
public sealed class ActionSequence(IEnumerable<Action> steps, ActionExecutor executor, ConditionEvaluator conditions, IRunLog log, TimeSpan longestWait)
{
    private readonly Queue<Action> _actions = new(steps);
    private readonly List<Condition> _triggers = [.. steps.SelectMany(Triggers)];
    private readonly List<Condition> _unmet = [];
    private TimeSpan? _waitingSince;
    private bool _flushing;

    /// <summary>Every step was carried out.</summary>
    public bool IsOver => _actions.Count == 0;

    /// <summary>What was waited for in vain.</summary>
    public IReadOnlyList<Condition> Unmet => _unmet;

    /// <summary>The parts of waits for several things that do not hold; null where there is no such wait.</summary>
    public IReadOnlyList<Condition>? MissedTriggers => _triggers.Count == 0 ? null : [.. _triggers.Where(trigger => !conditions.Holds(trigger, waited: default))];

    /// <summary>When the wait that it stands at is given up; null where it does not wait.</summary>
    public TimeSpan? Deadline => _waitingSince is { } since && _actions.TryPeek(out var action) && action is Wait wait ? since + Limit(wait) : null;

    /// <summary>One more step, behind all others.</summary>
    public void Add(Action step)
    {
        _actions.Enqueue(step);
        _triggers.AddRange(Triggers(step));
    }

    /// <summary>Carries out the next step; false where there is none, or where it has to wait.</summary>
    public bool Advance(TimeSpan now)
    {
        if (!_actions.TryPeek(out var action) || !CarryOut(action, now))
            return false;
        _actions.Dequeue();
        _waitingSince = null;
        return true;
    }

    /// <summary>All that may leave has left. True where a flush, or a wait for what leaves, had waited for this.</summary>
    public bool PassSent(TimeSpan now)
    {
        if (!_flushing)
            return _actions.TryPeek(out var action) && action is Wait { Until: var until } && IsAboutSending(until) && Advance(now);
        _flushing = false;
        log.Executed(_actions.Dequeue(), now);
        return true;
    }

    private bool CarryOut(Action action, TimeSpan now)
    {
        if (action is Flush)
        {
            _flushing = true;
            return false;
        }

        if (action is Wait wait)
            return IsWaitedFor(wait, now);
        executor.Execute(action, now);
        log.Executed(action, now);
        return true;
    }

    private bool IsWaitedFor(Wait wait, TimeSpan now)
    {
        if (_waitingSince is null)
            log.Executed(wait, now);
        _waitingSince ??= now;
        var waited = now - _waitingSince.Value;
        if (conditions.Holds(wait.Until, waited))
            return true;
        if (waited < Limit(wait))
            return false;
        _unmet.Add(wait.Until);
        log.Note($"gave up waiting for {wait.Until}", now);
        return true;
    }

    private static bool IsAboutSending(Condition until) => until is OctetsWereSent or SendingIsBlocked || (until is AllHold all && all.Conditions.Any(IsAboutSending));

    private static IEnumerable<Condition> Triggers(Action step) => step is Wait { Until: AllHold all } ? all.Conditions : [];

    private TimeSpan Limit(Wait wait) => wait.Until is TimePassed passed ? passed.Duration : longestWait;
}
