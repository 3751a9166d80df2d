using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios.Outcomes;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Running;

/// <summary>Tells several logs the same; the last events are those of the first.</summary>
public sealed class SeveralLogs(params IReadOnlyList<IRunLog> logs) : IRunLog
{
    public IReadOnlyList<string> LastEvents => logs[0].LastEvents;

    public void Started(Scenario scenario, TimeSpan now) => Tell(log => log.Started(scenario, now));

    public void Executed(Action action, TimeSpan now) => Tell(log => log.Executed(action, now));

    public void Happened(Http3Event happened, TimeSpan now) => Tell(log => log.Happened(happened, now));

    public void Note(string text, TimeSpan now) => Tell(log => log.Note(text, now));

    public void Finished(Outcome outcome, TimeSpan now) => Tell(log => log.Finished(outcome, now));

    public void Sent(Datagram datagram, TimeSpan now) => Tell(log => log.Sent(datagram, now));

    public void Received(Datagram datagram, TimeSpan now) => Tell(log => log.Received(datagram, now));

    private void Tell(Action<IRunLog> what)
    {
        foreach (var log in logs)
            what(log);
    }
}
