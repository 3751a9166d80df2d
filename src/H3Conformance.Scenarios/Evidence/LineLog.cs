using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Evidence.Entries;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>Tells what a run does and sees while it goes on, one line each: as <see cref="RunRecord.Lines"/>, and each frame with its length.</summary>
/// <param name="write">Takes a line.</param>
public sealed class LineLog(Action<string> write) : IRunLog
{
    public void Started(Scenario scenario, TimeSpan now)
    {
        foreach (var (index, action) in scenario.Actions.Index())
        {
            if (action.IsSetup)
                Tell(new ActionLogged(now, action, index, Executed: true));
        }
    }

    public void Executed(Action action, TimeSpan now) => Tell(new ActionLogged(now, action, 0, Executed: true));

    public void Happened(Http3Event happened, TimeSpan now)
    {
        var entry = new EventLogged(now, happened);
        if (happened is FrameStarted)
            write(EntryText.OfTheClient.Of(entry));
        else if (happened is not TransportEvent { Event: PacketSent or PacketReceived })
            Tell(entry);
    }

    public void Note(string text, TimeSpan now) => Tell(new NoteLogged(now, text));

    public void Finished(Outcome outcome, TimeSpan now) => Tell(new OutcomeLogged(now, outcome));

    private void Tell(LogEntry entry)
    {
        if (EntryText.IsTelling(entry))
            write(EntryText.OfTheClient.Of(entry));
    }
}
