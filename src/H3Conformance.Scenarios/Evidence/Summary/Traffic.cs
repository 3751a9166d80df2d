using H3Conformance.Http3.Connection.Events;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>Counts what passes on a connection, whatever its record keeps, and when each stage was reached first.</summary>
public sealed class Traffic : IRunLog
{
    private readonly Dictionary<ulong, RangeSet> _sentData = [];
    private readonly HashSet<ulong> _resetLocally = [];
    private readonly HashSet<ulong> _stoppedLocally = [];
    private readonly HashSet<ulong> _resetByPeer = [];
    private readonly HashSet<ulong> _stoppedByPeer = [];
    private readonly Dictionary<Milestone, TimeSpan> _milestones = [];
    private readonly Dictionary<NetworkPath, PathTraffic> _paths = [];
    private readonly PathTraffic _packed = new();
    private NetworkPath? _receiving;

    /// <summary>All paths together.</summary>
    public PathTraffic Total { get; } = new();

    /// <summary>By local socket and remote address, in the order of their first use.</summary>
    public IReadOnlyDictionary<NetworkPath, PathTraffic> Paths => _paths;

    /// <summary>The path that was used last; null where nothing was sent.</summary>
    public NetworkPath? Current { get; private set; }

    public long PathChallengesReceived { get; private set; }

    public int StreamsReset => _resetLocally.Count;

    public int StreamsStopped => _stoppedLocally.Count;

    public int StreamsResetByPeer => _resetByPeer.Count;

    public int StreamsStoppedByPeer => _stoppedByPeer.Count;

    /// <summary>On the clock of the run; null where it was never reached.</summary>
    public TimeSpan? TimeOf(Milestone milestone) => _milestones.TryGetValue(milestone, out var time) ? time : null;

    void IRunLog.Started(Scenario scenario, TimeSpan now) => Reach(Milestone.Start, now);

    void IRunLog.Sent(Datagram datagram, TimeSpan now)
    {
        Current = datagram.Path;
        Total.SentOctets += datagram.Payload.Length;
        Of(Current).SentOctets += datagram.Payload.Length;
        Of(Current).Take(_packed);
    }

    void IRunLog.Received(Datagram datagram, TimeSpan now)
    {
        _receiving = datagram.Path;
        Total.ReceivedOctets += datagram.Payload.Length;
        Of(_receiving).ReceivedOctets += datagram.Payload.Length;
    }

    void IRunLog.Finished(Outcome outcome, TimeSpan now) => Reach(Milestone.End, now);

    void IRunLog.Happened(Http3Event happened, TimeSpan now)
    {
        if (Milestones.Of(happened) is { } milestone)
            Reach(milestone, now);
        if (happened is not TransportEvent { Event: var below })
            return;
        if (below is PacketSent sent)
            Count(sent);
        else if (below is PacketReceived received)
            Count(received);
    }

    private PathTraffic Of(NetworkPath path)
    {
        if (!_paths.TryGetValue(path, out var traffic))
            _paths[path] = traffic = new PathTraffic();
        return traffic;
    }

    private void Reach(Milestone milestone, TimeSpan now) => _milestones.TryAdd(milestone, now);

    private void Count(PacketSent packet)
    {
        var repeated = 0L;
        foreach (var frame in packet.Frames)
        {
            if (frame is StreamFrame stream)
                repeated += Repeated(stream);
            else if (frame is ResetStreamFrame reset)
                _resetLocally.Add(reset.StreamId.Value);
            else if (frame is StopSendingFrame stop)
                _stoppedLocally.Add(stop.StreamId.Value);
        }

        Total.Count(repeated);
        _packed.Count(repeated);
    }

    private void Count(PacketReceived packet)
    {
        Total.Received++;
        if (_receiving is not null)
            Of(_receiving).Received++;
        foreach (var frame in packet.Frames)
        {
            if (frame is PathChallengeFrame)
                PathChallengesReceived++;
            else if (frame is ResetStreamFrame reset)
                _resetByPeer.Add(reset.StreamId.Value);
            else if (frame is StopSendingFrame stop)
                _stoppedByPeer.Add(stop.StreamId.Value);
        }
    }

    private long Repeated(StreamFrame frame)
    {
        if (frame.StreamData.Length == 0)
            return 0;
        if (!_sentData.TryGetValue(frame.StreamId.Value, out var sent))
            _sentData[frame.StreamId.Value] = sent = new RangeSet();
        var before = sent.Size;
        sent.Add(frame.Offset.Value, frame.Offset.Value + (ulong)frame.StreamData.Length);
        return frame.StreamData.Length - (long)(sent.Size - before);
    }
}
