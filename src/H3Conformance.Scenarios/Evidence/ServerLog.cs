using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Evidence.Entries;
using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>Tells as it happens what a server does on one connection and what comes from its client, one line each, without the packets.</summary>
/// <param name="write">Takes the lines, without line ends.</param>
public sealed class ServerLog(Action<string> write) : IRunLog
{
    public void Executed(Action action, TimeSpan now) => Write(new ActionLogged(now, action, -1, Executed: true));

    public void Happened(Http3Event happened, TimeSpan now)
    {
        if (happened is not TransportEvent { Event: PacketSent or PacketReceived })
            Write(new EventLogged(now, happened));
    }

    public void Note(string text, TimeSpan now) => Write(new NoteLogged(now, text));

    private void Write(LogEntry entry)
    {
        if (EntryText.IsTelling(entry))
            write(EntryText.OfTheServer.Of(entry));
    }
}
