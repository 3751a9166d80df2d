using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios.Outcomes;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>Writes down what a run does and sees.</summary>
public interface IRunLog
{
    /// <summary>The last things that happened, one line each.</summary>
    IReadOnlyList<string> LastEvents { get; }

    void Started(Scenario scenario, TimeSpan now);

    void Executed(Action action, TimeSpan now);

    void Happened(Http3Event happened, TimeSpan now);

    void Note(string text, TimeSpan now);

    void Finished(Outcome outcome, TimeSpan now);

    /// <summary>The client handed a datagram to the network. Few logs keep octets, so the rest need not say that they do not.</summary>
    void Sent(Datagram datagram, TimeSpan now)
    {
        // What is in it comes as an event.
    }

    /// <summary>A datagram came from the network.</summary>
    void Received(Datagram datagram, TimeSpan now)
    {
        // What is in it comes as an event.
    }
}
