using H3Conformance.Scenarios.Expectations;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Scenarios.Verdicts;

/// <summary>
/// Decides about one experiment. An accepted outcome decides at once. Any other is confirmed on a second connection with full
/// patience, and the twin has to be served, before it counts as a failure.
/// </summary>
public sealed class VerdictProcedure(ILaboratory laboratory)
{
    private Patience Quick => laboratory.Profile.Patience;

    public async Task<Verdict> Decide(Experiment experiment)
    {
        var first = await Run(experiment, "stimulus", experiment.Stimulus, experiment.Expectation, Quick);
        if (experiment.Missing(first.Outcome) is { } missing)
            return new Verdict(VerdictKind.NotOffered, missing, first.Outcome);
        var judged = experiment.Expectation.Judge(first.Outcome);
        if (judged.Accepted)
            return Accept(judged, first);
        if (experiment.Moot(first.Outcome) is { } why)
            return Conclude(VerdictKind.Inconclusive, why, first);
        var second = await Run(experiment, "confirmation", experiment.Stimulus, experiment.Expectation, Quick.Full);
        var again = experiment.Expectation.Judge(second.Outcome);
        if (again.Accepted)
            return await DecideLate(experiment, first, second);
        if (experiment.Moot(second.Outcome) is { } too)
            return Conclude(VerdictKind.Inconclusive, too, second);
        if (IsUndelivered(experiment, first.Outcome) || IsUndelivered(experiment, second.Outcome))
            return Conclude(VerdictKind.Inconclusive, $"the stimulus did not reach the server: {second.Outcome.Describe()}", second);
        if (!AreAlike(first.Outcome, second.Outcome))
            return Conclude(VerdictKind.Unstable, $"first: {first.Outcome.Describe()}; then: {second.Outcome.Describe()}", second);
        return await DecideWithTwin(experiment, second);
    }

    // The reaction was missed by the quick look: it has to come again to count.
    private async Task<Verdict> DecideLate(Experiment experiment, LaboratoryResult first, LaboratoryResult second)
    {
        var third = await Run(experiment, "second-confirmation", experiment.Stimulus, experiment.Expectation, Quick.Full);
        var judged = experiment.Expectation.Judge(third.Outcome);
        return judged.Accepted
            ? Accept(judged, third)
            : Conclude(VerdictKind.Unstable, $"first: {first.Outcome.Describe()}; then: {second.Outcome.Describe()}; then: {third.Outcome.Describe()}", third);
    }

    private async Task<Verdict> DecideWithTwin(Experiment experiment, LaboratoryResult confirmed)
    {
        var twin = experiment.Twin is { } scenario ? (await Run(experiment, "twin", scenario, experiment.TwinExpectation, Quick.Full)).Outcome : null;
        if (twin is not null && !experiment.TwinExpectation.Judge(twin).Accepted)
        {
            var refused = $"the same scenario without the fault is refused too. With it: {confirmed.Outcome.Describe()}; without: {twin.Describe()}";
            return Conclude(VerdictKind.Inconclusive, refused, confirmed) with { Twin = twin };
        }

        var kind = experiment.IsAdvice ? VerdictKind.PassWithNote : VerdictKind.Fail;
        var advice = experiment.InferredFrom is { } text ? $"what follows from {text}" : $"a {experiment.Requirement.Level}";
        var what = experiment.IsAdvice ? $"{advice} is not met: " : "";
        return Conclude(kind, $"{what}{confirmed.Outcome.Describe()}", confirmed) with { Twin = twin };
    }

    private Task<LaboratoryResult> Run(Experiment experiment, string part, Scenario scenario, Expectation expectation, Patience patience) =>
        laboratory.Run($"{experiment.Name}.{part}", scenario, patience, expectation.IsFinal ? outcome => expectation.Judge(outcome).Accepted : null);

    private static Verdict Accept(Judgement judged, LaboratoryResult result) => judged.Note is { } note
        ? Conclude(VerdictKind.PassWithNote, note, result)
        : new Verdict(VerdictKind.Pass, result.Outcome.Describe(), result.Outcome);

    private static Verdict Conclude(VerdictKind kind, string explanation, LaboratoryResult result) =>
        new(kind, explanation, result.Outcome) { Evidence = result.KeepEvidence() };

    // The server is judged by what it provably has: a connection that lives and never acknowledged the stimulus proves nothing.
    private static bool IsUndelivered(Experiment experiment, Outcome outcome) =>
        (!outcome.StimulusSent && !IsClosedOnLegalSteps(experiment, outcome))
        || outcome.Ending is { Cause: EndCause.Unreachable or EndCause.ClientFailure }
        || (outcome.Ending is null && !outcome.StimulusAcknowledged);

    // Where nothing is wrong with the stimulus, nothing is wrong with its first half: a server that closes in its midst has judged.
    private static bool IsClosedOnLegalSteps(Experiment experiment, Outcome outcome) =>
        experiment.Twin is null && outcome is { StimulusBegun: true, Ending.Cause: EndCause.Close };

    private static bool AreAlike(Outcome one, Outcome other) =>
        one.Ending?.Cause == other.Ending?.Cause
        && one.Ending?.ErrorCode == other.Ending?.ErrorCode
        && one.IsServing == other.IsServing
        && one.Streams.Keys.All(name => other.Streams.TryGetValue(name, out var stream) && AreAlike(one.Streams[name], stream));

    private static bool AreAlike(StreamOutcome one, StreamOutcome other) =>
        one.Status == other.Status && one.ResetCode == other.ResetCode && one.IsOver == other.IsOver;
}
