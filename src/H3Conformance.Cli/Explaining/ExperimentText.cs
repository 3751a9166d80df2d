using H3Conformance.Scenarios.Descriptions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Cli.Explaining;

/// <summary>What a test sends and accepts, in lines.</summary>
internal static class ExperimentText
{
    public static IEnumerable<string> Lines(ExperimentDescription test)
    {
        yield return $"  {test.Test}";
        if (test.Before is { } before)
        {
            yield return "    sent on a connection before, whose session is resumed with 0-RTT:";
            foreach (var line in before)
                yield return ShortText.Of($"      {line}");
        }

        yield return test.Twin is null ? "    sent, which is legal and has no twin:" : "    sent (- in the stimulus only, + in its twin only):";
        foreach (var line in TwinDifference.Lines(test.Stimulus, test.Twin ?? test.Stimulus))
            yield return ShortText.Of($"    {line}");
        yield return $"    accepted: {test.Accepted}";
        if (test.TwinAccepted is { } served)
            yield return $"    the twin has to get: {served}";
        if (test.InferredFrom is { } text)
            yield return $"    inferred from {text}: falling short is a note";
        if (test.NotOfferedWhere.Length > 0)
            yield return $"    not offered where {test.NotOfferedWhere}";
    }
}
