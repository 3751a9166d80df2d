using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>The server's QPACK streams bring what they should, on a connection that stays usable.</summary>
/// <param name="What">The condition in words.</param>
/// <param name="Satisfies">The condition.</param>
public sealed record QpackStreamsShow(string What, Func<Outcome, bool> Satisfies) : Expectation
{
    /// <summary>The condition could cease to hold: it is about something that has to stay away.</summary>
    public bool IsAbsence { get; init; }

    public override bool IsFinal => !IsAbsence;

    public override string Describe() => What;

    public override Judgement Judge(Outcome outcome) => outcome.IsServing && Satisfies(outcome) ? Judgement.Yes : Judgement.No;
}
