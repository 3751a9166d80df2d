using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Probing;

/// <summary>Keeps the events of one visit that facts are made of, 4096 at most; content is not among them.</summary>
internal sealed class VisitLog : IRunLog
{
    private const int MostEvents = 4096;
    private readonly List<(object Event, TimeSpan At)> _events = [];
    private TimeSpan _start;

    /// <summary>The events of one kind, of HTTP/3 or of the transport, in their order.</summary>
    public IEnumerable<TEvent> All<TEvent>() => _events.Select(static entry => entry.Event).OfType<TEvent>();

    /// <summary>When the first event of one kind came, since the start of the visit; null where none did.</summary>
    public TimeSpan? FirstTime<TEvent>()
    {
        foreach (var (happened, at) in _events)
        {
            if (happened is TEvent)
                return at - _start;
        }

        return null;
    }

    public void Started(Scenario scenario, TimeSpan now) => _start = now;

    public void Happened(Http3Event happened, TimeSpan now)
    {
        var told = happened is TransportEvent transport ? transport.Event : (object)happened;
        if (_events.Count < MostEvents && IsTelling(told))
            _events.Add((told, now));
    }

    // A long answer must not crowd out what comes behind it.
    private static bool IsTelling(object happened) => happened switch
    {
        PacketReceived packet => packet.Frames.Any(static frame => frame is NewConnectionIdFrame),
        DataReceived or StreamDataReceived or UnknownStreamData or PacketSent or KeyLogged or DatagramDropped => false,
        _ => true,
    };
}
