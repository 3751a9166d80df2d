using H3Conformance.Http3;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>The server goes on as if nothing was wrong: the connection takes requests, and the named ones are answered.</summary>
/// <param name="Answered">Streams of the scenario that need a whole response.</param>
public sealed record StaysUsable(ValueList<StreamName> Answered = default) : Expectation
{
    /// <summary>The responses have to be successful or redirects; otherwise any final status is an answer.</summary>
    public bool Successfully { get; init; }

    /// <summary>The section that lets the server close the connection with H3_EXCESSIVE_LOAD; null where none does.</summary>
    public string? LoadAllowedBy { get; init; }

    // The proof is that nothing happens.
    public override bool IsFinal => false;

    public override string Describe()
    {
        var answered = Answered.Count == 0 ? "" : $", stream {string.Join(", ", Answered.Select(static stream => $"'{stream}'"))} answered{(Successfully ? " with 2xx or 3xx" : "")}";
        var load = LoadAllowedBy is { } section ? $", or connection closed with {H3Error.ExcessiveLoad} ({section})" : "";
        return $"the connection stays usable: an innocent request is answered{answered}{load}";
    }

    public override Judgement Judge(Outcome outcome)
    {
        if (LoadAllowedBy is { } section && outcome.Ending is { Cause: EndCause.Close, Application: true, ErrorCode: { } code } && new H3Error(code) == H3Error.ExcessiveLoad)
            return Judgement.Allowed($"{H3Error.ExcessiveLoad} ({section})");
        return outcome.IsServing && Answered.All(name => outcome.Streams.TryGetValue(name, out var stream) && IsGood(stream)) ? Judgement.Yes : Judgement.No;
    }

    private bool IsGood(StreamOutcome stream) => stream.IsAnswered && (!Successfully || stream.Status is >= 200 and < 400);
}
