using H3Conformance.Quic;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Expectations;

/// <summary>The server closes the connection with a transport error code (RFC 9000 section 20).</summary>
/// <param name="Code">The code that the RFC names.</param>
/// <param name="Alternatives">Other codes that a section allows here.</param>
public sealed record TransportCloses(QuicError Code, ValueList<TransportAlternative> Alternatives = default) : Expectation
{
    private const string AnyCode = "RFC 9000 11";
    private const string AnyAlert = "RFC 9001 4.8";

    /// <summary>Where the RFC lets the server live on: the section that does; null where it has to close.</summary>
    public string? SurvivalAllowedBy { get; init; }

    private IEnumerable<TransportAlternative> Allowed
    {
        get
        {
            foreach (var alternative in Alternatives)
                yield return alternative;
            if (Code.Alert is not null)
                yield return new TransportAlternative(QuicError.Crypto(TlsAlert.HandshakeFailure), AnyAlert);
            yield return new TransportAlternative(QuicError.ProtocolViolation, AnyCode);
            yield return new TransportAlternative(QuicError.InternalError, AnyCode);
        }
    }

    public override string Describe()
    {
        List<string> accepted = [$"connection closed with {Code}", .. Allowed.Where(alternative => alternative.Code != Code).Select(static alternative => $"{alternative.Code} ({alternative.Citation})")];
        if (SurvivalAllowedBy is { } section)
            accepted.Add($"no reaction ({section})");
        return string.Join(", or ", accepted);
    }

    public override Judgement Judge(Outcome outcome)
    {
        if (outcome.Ending is { Cause: EndCause.Close, Application: false, ErrorCode: { } value })
            return Judge(new QuicError(value));
        return SurvivalAllowedBy is { } section && outcome.IsServing ? Judgement.Allowed($"the server lives on ({section})") : Judgement.No;
    }

    private Judgement Judge(QuicError actual)
    {
        if (actual == Code)
            return Judgement.Yes;
        return Allowed.FirstOrDefault(alternative => alternative.Code == actual) is { } allowed
            ? Judgement.Allowed($"{actual} in place of {Code} ({allowed.Citation})")
            : Judgement.No;
    }
}
