using H3Conformance.Http3;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>A stream error: the server abandons one stream, and the others on the connection live (RFC 9114 section 8).</summary>
/// <param name="Stream">The stream that has to fail.</param>
/// <param name="Code">The code that the RFC names.</param>
/// <param name="Alternatives">Other codes that a section allows here.</param>
public sealed record StreamFails(StreamName Stream, H3Error Code, ValueList<Alternative> Alternatives = default) : Expectation
{
    /// <summary>The section that lets the server answer with an error status (4xx, 5xx) first; null where none does.</summary>
    public string? ErrorResponseAllowedBy { get; init; }

    /// <summary>The section that lets the server answer with any final status; null where none does.</summary>
    public string? AnyResponseAllowedBy { get; init; }

    public override string Describe()
    {
        List<string> accepted = [$"stream '{Stream}' reset with {Code}", .. Alternatives.Select(static alternative => $"{alternative.Code} ({alternative.Citation})"), GeneralCode.Description];
        if (ErrorResponseAllowedBy is { } section)
            accepted.Add($"an error response, 4xx or 5xx ({section})");
        if (AnyResponseAllowedBy is { } any)
            accepted.Add($"any response ({any})");
        accepted.Add("a connection error with the same code (RFC 9114 8)");
        return string.Join(", or ", accepted);
    }

    public override Judgement Judge(Outcome outcome)
    {
        if (outcome.Ending is { } ending)
            return ending is { Cause: EndCause.Close, Application: true, ErrorCode: { } code } ? JudgeRaised(new H3Error(code)) : Judgement.No;
        if (!outcome.Streams.TryGetValue(Stream, out var stream) || !outcome.IsServing)
            return Judgement.No;
        return JudgeStream(stream);
    }

    private Judgement JudgeStream(StreamOutcome stream)
    {
        // A response that began before the fault was seen, and is broken off for it, is a stream error all the same.
        var code = stream.Status is null ? stream.ResetCode ?? stream.StopCode : stream.ResetCode;
        var judged = code is { } given ? GeneralCode.Judge(given, Code, Alternatives) : Judgement.No;
        return judged.Accepted || stream.Status is not { } status ? judged : JudgeStatus(status);
    }

    private Judgement JudgeStatus(int status)
    {
        if (ErrorResponseAllowedBy is { } section && status is >= 400 and < 600)
            return Judgement.Allowed($"status {status} ({section})");
        return AnyResponseAllowedBy is { } any ? Judgement.Allowed($"status {status} ({any})") : Judgement.No;
    }

    private Judgement JudgeRaised(H3Error code)
    {
        var judged = GeneralCode.Judge(code, Code, Alternatives);
        return judged.Accepted ? Judgement.Allowed($"{judged.Note ?? $"{code}"} as a connection error (RFC 9114 8)") : judged;
    }
}
