using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Running;

/// <summary>
/// Learns what the actions did to the connection: once they are acknowledged, an innocent request follows as a probe, and
/// after its answer a late reaction gets a few round trips.
/// </summary>
public sealed class AftermathWatch(Http3Connection connection, Observation seen, ActionExecutor executor, RunSetup setup)
{
    private StreamId? _probe;
    private TimeSpan? _since;
    private TimeSpan? _probeSentAt;
    private TimeSpan? _answeredAt;
    private TimeSpan _now;

    public bool IsOver { get; private set; }

    public StreamOutcome? Probe => _probe is { } stream ? seen.Of(stream).ToOutcome() : null;

    public TimeSpan? Deadline
    {
        get
        {
            if (_since is null || IsOver)
                return null;
            if (_answeredAt is { } answered)
                return answered + (executor.EverythingIsAcknowledged ? Settle : Patience.Deadline);
            return _probeSentAt is { } sent ? sent + Patience.Deadline : _since + AcknowledgmentTime;
        }
    }

    private Patience Patience => setup.Profile.Patience;

    private TimeSpan Settle => Patience.Settle(connection.Quic.Rtt.Smoothed);

    // An acknowledgment that takes longer than two probe timeouts is not worth waiting for: the probe tells more.
    private TimeSpan AcknowledgmentTime => connection.Quic.ProbeTimeout * 2;

    public void Advance(TimeSpan now, Func<Outcome> outcome)
    {
        _now = now;
        _since ??= now;
        if (setup.Aftermath == Aftermath.Leave)
        {
            IsOver = true;
            return;
        }

        if (_probe is null && (executor.EverythingIsAcknowledged || now >= _since + AcknowledgmentTime))
            SendProbe();
        if (_probe is { } probe && _answeredAt is null && (seen.Of(probe).Finished || seen.Of(probe).WasReset))
            _answeredAt = now;
        IsOver = IsConclusive(outcome) || Deadline <= now;
    }

    private bool IsConclusive(Func<Outcome> outcome) => _answeredAt is not null && setup.IsConclusive is { } conclusive && conclusive(outcome());

    private void SendProbe()
    {
        _probe = connection.Quic.OpenStream(bidirectional: true);
        _probeSentAt = _now;
        connection.SendFields(_probe.Value, Request.Get(setup.Profile.Authority, setup.Profile.Path).Fields, fin: true);
    }
}
