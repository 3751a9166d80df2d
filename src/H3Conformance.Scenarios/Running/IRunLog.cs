using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios.Outcomes;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>Writes down what a run does and sees. Few logs want all of it, so each part may be left out.</summary>
public interface IRunLog
{
    /// <summary>The last things that happened, one line each.</summary>
    IReadOnlyList<string> LastEvents => [];

    void Started(Scenario scenario, TimeSpan now)
    {
        // Not every log wants it.
    }

    void Executed(Action action, TimeSpan now)
    {
        // Not every log wants it.
    }

    void Happened(Http3Event happened, TimeSpan now)
    {
        // Not every log wants it.
    }

    void Note(string text, TimeSpan now)
    {
        // Not every log wants it.
    }

    void Finished(Outcome outcome, TimeSpan now)
    {
        // Not every log wants it.
    }

    /// <summary>The client handed a datagram to the network.</summary>
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
