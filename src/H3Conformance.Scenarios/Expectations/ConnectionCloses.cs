using H3Conformance.Http3;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>The server closes the connection with an application error code (RFC 9114 section 8).</summary>
/// <param name="Code">The code that the RFC names.</param>
/// <param name="Alternatives">Other codes that a section allows here.</param>
public sealed record ConnectionCloses(H3Error Code, ValueList<Alternative> Alternatives = default) : Expectation
{
    /// <summary>Where the RFC lets the server live on: the section that does; null where it has to close.</summary>
    public string? SurvivalAllowedBy { get; init; }

    // Where survival is accepted, a late close still counts as the primary result.
    public override bool IsFinal => SurvivalAllowedBy is null;

    public override string Describe()
    {
        List<string> accepted = [$"connection closed with {Code}", .. Alternatives.Select(static alternative => $"{alternative.Code} ({alternative.Citation})"), GeneralCode.Description];
        if (SurvivalAllowedBy is { } section)
            accepted.Add($"no reaction ({section})");
        return string.Join(", or ", accepted);
    }

    public override Judgement Judge(Outcome outcome)
    {
        if (outcome.Ending is { Cause: EndCause.Close, Application: true, ErrorCode: { } code })
            return GeneralCode.Judge(new H3Error(code), Code, Alternatives);
        return SurvivalAllowedBy is { } section && outcome.IsServing && !outcome.Streams.Values.Any(Blames) ? Judgement.Allowed($"the server lives on ({section})") : Judgement.No;
    }

    // Who knows the fault has to close the connection: an error of the stream is neither that nor silence.
    private bool Blames(StreamOutcome stream) => stream.ResetCode == Code || stream.StopCode == Code;
}
