using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Evidence.Entries;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>
/// Keeps what a run does and sees in memory, until it is known whether anybody wants it. Of a long run the newest part
/// stays; its actions always stay, so that it can be replayed.
/// </summary>
/// <param name="mostOctets">How much to keep of events, and as much again of datagrams; counted roughly.</param>
public sealed class RunRecord(int mostOctets = RunRecord.UsualLimit) : IRunLog
{
    public const int UsualLimit = 8 << 20;
    private const int MostLines = 20;
    private readonly List<LogEntry?> _entries = [];
    private readonly Queue<LogEntry> _newest = new(MostLines);
    private readonly List<string> _keyLog = [];
    private readonly DatagramRecord _datagrams = new(mostOctets);
    private readonly Queue<int> _steps = [];
    private Scenario _scenario = new([]);
    private TimeSpan _now;
    private long _octets;
    private int _oldest;
    private int _next;

    public IReadOnlyList<string> LastEvents => new EntryLines([.. _newest]);

    /// <summary>What is kept, one line each, without what merely repeats.</summary>
    public IEnumerable<string> LinesWithPackets => Entries.Where(EntryText.IsTelling).Select(EntryText.OfTheClient.Of);

    /// <summary>The same without the packets.</summary>
    public IEnumerable<string> Lines => Entries
        .Where(static entry => EntryText.IsTelling(entry) && entry is not EventLogged { Event: TransportEvent { Event: PacketSent or PacketReceived } })
        .Select(EntryText.OfTheClient.Of);

    /// <summary>Only the actions, the field sections, how streams and the connection ended, and the outcome.</summary>
    public IEnumerable<string> BriefLines => Entries
        .Where(static entry => entry is ActionLogged or NoteLogged or OutcomeLogged or EventLogged { Event: FieldsReceived or StreamFinished or StreamReset or SendingStopped or TransportEvent { Event: PeerClosed or StatelessResetReceived } })
        .Select(EntryText.OfTheClient.Of);

    /// <summary>Lines of the NSS key log, without line ends.</summary>
    public IReadOnlyList<string> KeyLog => _keyLog;

    /// <summary>How many of the oldest events had to go.</summary>
    public int Dropped { get; private set; }

    /// <summary>What is kept, in order; actions that never had their turn come last.</summary>
    internal IEnumerable<LogEntry> Entries => _entries.OfType<LogEntry>().Concat(_steps.Select(NotExecuted));

    /// <summary>The datagrams that are kept, in order.</summary>
    internal IEnumerable<DatagramLogged> Datagrams => _datagrams.Kept;

    public void Started(Scenario scenario, TimeSpan now)
    {
        _scenario = scenario;
        _next = scenario.Actions.Count;
        for (var i = 0; i < scenario.Actions.Count; i++)
        {
            if (scenario.Actions[i].IsSetup)
                Add(new ActionLogged(now, scenario.Actions[i], i, Executed: true));
            else
                _steps.Enqueue(i);
        }
    }

    public void Executed(Action action, TimeSpan now) => Add(new ActionLogged(now, action, _steps.TryDequeue(out var index) ? index : _next++, Executed: true));

    public void Happened(Http3Event happened, TimeSpan now)
    {
        if (happened is TransportEvent { Event: KeyLogged key })
            _keyLog.Add(key.Line);
        else
            Add(new EventLogged(now, happened));
    }

    public void Note(string text, TimeSpan now) => Add(new NoteLogged(now, text));

    public void Finished(Outcome outcome, TimeSpan now) => Add(new OutcomeLogged(now, outcome));

    public void Sent(Datagram datagram, TimeSpan now) => _datagrams.Add(new DatagramLogged(now, Sent: true, datagram));

    public void Received(Datagram datagram, TimeSpan now) => _datagrams.Add(new DatagramLogged(now, Sent: false, datagram));

    private ActionLogged NotExecuted(int index) => new(_now, _scenario.Actions[index], index, Executed: false);

    private void Add(LogEntry entry)
    {
        _now = entry.Time;
        _entries.Add(entry);
        if (EntryText.IsTelling(entry))
        {
            if (_newest.Count == MostLines)
                _newest.Dequeue();
            _newest.Enqueue(entry);
        }

        _octets += EntrySize.Of(entry);
        while (_octets > mostOctets && _oldest < _entries.Count)
            DropOldest();
    }

    private void DropOldest()
    {
        if (_entries[_oldest] is EventLogged entry)
        {
            _octets -= EntrySize.Of(entry);
            _entries[_oldest] = null;
            Dropped++;
        }

        _oldest++;
    }
}
