using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Verdicts;

/// <summary>What the outcome of a connection that resumes an earlier one tells of 0-RTT (RFC 9001 section 4.6).</summary>
public static class EarlyData
{
    /// <summary>Why there is no accepted 0-RTT to be judged; null where there is.</summary>
    public static string? Lacking(Outcome outcome) => outcome switch
    {
        { Handshake.EarlyDataAccepted: true } => null,
        { Earlier: { Ticket: null, Ending: null, Handshake.CipherSuite: not null } } => "the server issues no session ticket, and so takes no 0-RTT",
        { Earlier.Ticket: { MaxEarlyDataSize: 0 } } => "the server's session tickets admit no 0-RTT",
        { Earlier.Ticket: not null, Handshake: { CipherSuite: not null, PskUsed: false } } => "the server does not resume the session of its ticket, and so takes no 0-RTT",
        _ => "the server does not accept 0-RTT",
    };

    /// <summary>Why the announcements of the two connections cannot be compared; null where they can.</summary>
    public static string? Incomparable(Outcome outcome) => outcome switch
    {
        { Ending: { } ending } => $"the connection with 0-RTT ended: {OutcomeText.Of(ending)}",
        { UnmetConditions.Count: > 0 } => $"the connection with 0-RTT did not bring {string.Join(", ", outcome.UnmetConditions)}",
        _ => null,
    };
}
