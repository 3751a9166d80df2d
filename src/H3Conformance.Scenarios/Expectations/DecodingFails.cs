using H3Conformance.Http3;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>
/// QPACK cannot be decoded, and no sentence says what follows: RFC 9204 section 6 has a code for it, and lets the stream or
/// the connection end.
/// </summary>
/// <param name="Code">The code of section 6.</param>
/// <param name="Stream">The request with the section at fault; null for encoder and decoder stream, without which no connection can live.</param>
public sealed record DecodingFails(H3Error Code, StreamName? Stream) : Expectation
{
    private const string Citation = "RFC 9204 6";

    public override string Describe() => Stream is { } stream
        ? $"connection closed, or stream '{stream}' reset, with {Code} ({Citation}), or with another error code, or a 4xx response"
        : $"connection closed with {Code} ({Citation}), or with another error code";

    public override Judgement Judge(Outcome outcome)
    {
        if (outcome.Ending is { } ending)
            return ending is { Cause: EndCause.Close, Application: true, ErrorCode: { } code } ? Judge(new H3Error(code)) : Judgement.No;
        if (!outcome.IsServing || Stream is not { } name || !outcome.Streams.TryGetValue(name, out var stream))
            return Judgement.No;
        return stream.Status is { } status ? Judge(status) : Judge(stream.ResetCode ?? stream.StopCode ?? H3Error.NoError);
    }

    private Judgement Judge(H3Error actual)
    {
        // H3_CLOSED_CRITICAL_STREAM would follow from a STOP_SENDING of the server, which RFC 9204 4.2 forbids it.
        if (actual == H3Error.NoError || actual == H3Error.ClosedCriticalStream)
            return Judgement.No;
        return actual == Code ? Judgement.Yes : Judgement.Allowed($"{actual} in place of {Code}, the code that {Citation} has for it");
    }

    private static Judgement Judge(int status) =>
        status is >= 400 and < 500 ? Judgement.Allowed($"status {status} for a section that cannot be decoded") : Judgement.No;
}
