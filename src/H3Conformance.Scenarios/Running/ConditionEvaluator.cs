using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Scenarios.Running;

/// <summary>Tells whether a wait is over.</summary>
/// <param name="connection">The one that is waited on.</param>
/// <param name="names">What its streams are called.</param>
/// <param name="seen">What came so far.</param>
/// <param name="executor">Knows what was sent.</param>
/// <param name="asksComparator">Asks the function of a name; null where there is none.</param>
public sealed class ConditionEvaluator(Http3Connection connection, StreamNames names, Observation seen, ActionExecutor executor, Func<string, bool>? asksComparator = null)
{
    public bool Holds(Condition condition, TimeSpan waited) => condition switch
    {
        HandshakeIsComplete => connection.Quic.HandshakeComplete,
        HandshakeIsConfirmed => connection.Quic.HandshakeConfirmed,
        SettingsArrived => seen.SettingsArrived,
        TicketArrived => seen.TicketArrived,
        HeadersArrived headers => Find(headers.Stream) is { HasFinalFields: true } or { WasReset: true } or { Finished: true },
        DataArrived data => Find(data.Stream) is { } record && (record.ContentLength >= data.Octets || record.WasReset || record.Finished),
        StreamEnded ended => Find(ended.Stream) is { Finished: true } or { WasReset: true },
        StreamWasReset reset => Find(reset.Stream) is { WasReset: true },
        StreamsAreAdmitted admitted => connection.Quic.StreamsAdmitted(admitted.Bidirectional) >= admitted.Count,
        SentIsAcknowledged => executor.EverythingIsAcknowledged,
        StreamIsAcknowledged acknowledged => names.Find(acknowledged.Stream) is { } stream && connection.Quic.IsAcknowledged(stream),
        OctetsWereSent sent => names.Find(sent.Stream) is { } stream && (sent.Octets is { } octets ? connection.Quic.OctetsSent(stream) == octets : connection.Quic.HasSentAll(stream)),
        SendingIsBlocked blocked => names.Find(blocked.Stream) is { } stream && (blocked.By is { } by ? [by] : Enum.GetValues<PeerLimit>()).Any(limit => connection.Quic.IsBlocked(stream, limit)),
        TimePassed passed => waited >= passed.Duration,
        ServerStreamIsOpen open => names.Find(open.Stream) is not null,
        InsertionsAcknowledged insertions => Math.Max(connection.Encoder.KnownReceivedCount, seen.Qpack.ToOutcome().Increments) >= insertions.Count,
        FieldsArrived fields => names.Find(fields.Stream) is { } stream && seen.Arrived.HasFields(stream, fields.Fields),
        FrameArrived frame => names.Find(frame.Stream) is { } stream && seen.Arrived.HasFrame(stream, frame.Type, frame.Payload),
        ComparatorHolds comparator => asksComparator?.Invoke(comparator.Name) == true,
        AllHold all => all.Conditions.All(part => Holds(part, waited)),
        _ => false,
    };

    private StreamRecord? Find(StreamName name) => names.Find(name) is { } stream && seen.Knows(stream) ? seen.Of(stream) : null;
}
