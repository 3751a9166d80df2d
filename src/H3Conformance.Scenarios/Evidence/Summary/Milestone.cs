namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>What a connection comes to, in the usual order.</summary>
public enum Milestone
{
    Start,
    FirstPacketReceived,
    HandshakeComplete,
    HandshakeConfirmed,
    Settings,
    FirstHeaders,
    FirstData,
    FirstStreamFinished,
    Closed,
    End,
}
