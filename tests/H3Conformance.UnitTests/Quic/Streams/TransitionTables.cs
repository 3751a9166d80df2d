namespace H3Conformance.UnitTests.Quic.Streams;

/// <summary>Writes a transition table out in full, one line per state, so that a test can hold every pair.</summary>
internal static class TransitionTables
{
    public static string Describe<TState, TEvent>(Func<TState, TEvent, TState?> next)
        where TState : struct, Enum
        where TEvent : struct, Enum =>
        string.Join('\n', Enum.GetValues<TState>().Select(state =>
            $"{state}: {string.Join(' ', Enum.GetValues<TEvent>().Select(@event => next(state, @event)?.ToString() ?? "-"))}"));
}
