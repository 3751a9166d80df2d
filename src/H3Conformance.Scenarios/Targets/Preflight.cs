using H3Conformance.Http3.Fields;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using H3Conformance.Scenarios.Verdicts;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Scenarios.Targets;

/// <summary>Before any judgement: does the target shake hands, send SETTINGS and answer a plain GET?</summary>
public static class Preflight
{
    /// <param name="laboratory">Where the target is.</param>
    /// <param name="name">Of the target, for people.</param>
    /// <param name="isOurs">It runs in this process, so that silence means a busy machine and not that nobody is there.</param>
    public static async Task<PreflightResult> Check(ILaboratory laboratory, string name, bool isOurs = false)
    {
        var profile = laboratory.Profile;
        var get = new SendRequest(StreamName.Request, Request.Get(profile.Authority, profile.Path).Fields);
        var scenario = new Scenario([new Wait(new HandshakeIsConfirmed()), new Wait(new SettingsArrived()), get, new Wait(new StreamEnded(StreamName.Request))]);
        var result = await Run(profile.Patience);
        if (IsSlow(result.Outcome, isOurs))
            result = await Run(profile.Patience with { Deadline = profile.Patience.Deadline * 3 });
        var page = result.Outcome.Streams.TryGetValue(StreamName.Request, out var response) ? PlainPage.Of(response) : PlainPage.None;
        return new PreflightResult($"target '{name}' at {profile.Address}", Reason(result.Outcome), result.Outcome.Announced with { Page = page });

        Task<LaboratoryResult> Run(Patience patience) => laboratory.Run("preflight", scenario, patience, static _ => true);
    }

    // A machine under load may take longer for the first connection than for any other: what has begun to answer gets a second chance.
    private static bool IsSlow(Outcome outcome, bool isOurs) =>
        (isOurs || outcome.Stage != Stage.BeforeAnyReply) && outcome.Ending is null or { Cause: EndCause.Timeout } && !IsAnswered(outcome);

    private static string? Reason(Outcome outcome)
    {
        if (outcome.Ending is { } ending)
            return OutcomeText.Of(ending);
        if (outcome.Stage == Stage.BeforeAnyReply)
            return "nothing comes back, as where no server for HTTP/3 listens";
        if (outcome.Stage == Stage.InTheHandshake)
            return "the handshake does not come to an end";
        if (!IsAnswered(outcome))
            return "a plain GET is not answered";
        var response = outcome.Streams[StreamName.Request];
        return response.Status is >= 200 and < 400 ? null : $"a plain GET is answered with status {response.Status}; set a path that is there";
    }

    private static bool IsAnswered(Outcome outcome) => outcome.Streams.TryGetValue(StreamName.Request, out var response) && response.IsAnswered;
}
