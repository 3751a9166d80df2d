using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Exploring;

/// <summary>
/// What a person has seen before the next action, as waits that hold already: they cost nothing now, and a replay, which types
/// faster, waits for the same things.
/// </summary>
internal sealed class SeenSoFar
{
    private readonly HashSet<Condition> _told = [];
    private bool _sent;

    public IEnumerable<Wait> Waits(Outcome outcome)
    {
        if (_sent && outcome is { StimulusBegun: true, StimulusAcknowledged: true })
            yield return new Wait(new SentIsAcknowledged());
        _sent = true;
        foreach (var (name, stream) in outcome.Streams)
        {
            Condition? seen = stream.IsOver ? new StreamEnded(name) : stream.Status is not null ? new HeadersArrived(name) : null;
            if (seen is not null && _told.Add(seen))
                yield return new Wait(seen);
        }
    }
}
