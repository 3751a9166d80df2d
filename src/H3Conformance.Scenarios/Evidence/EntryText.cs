using System.Globalization;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Scenarios.Evidence.Entries;
using H3Conformance.Scenarios.Outcomes;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>Entries in words.</summary>
/// <param name="peer">What the other end is called, as <c>the server</c>.</param>
internal sealed class EntryText(string peer)
{
    /// <summary>As the client tells it.</summary>
    public static EntryText OfTheClient { get; } = new("the server");

    /// <summary>As the server tells it.</summary>
    public static EntryText OfTheServer { get; } = new("the client");

    private TransportText Transport { get; } = new(peer);

    /// <summary>The entry tells something that no other entry tells.</summary>
    public static bool IsTelling(LogEntry entry) => entry switch
    {
        EventLogged { Event: TransportEvent { Event: var below } } => TransportText.IsTelling(below),
        EventLogged { Event: EncoderInstructionApplied or FrameStarted or DataReceived or FrameReceived { Frame: HeadersFrame } or SettingsReceived } => false,
        _ => true,
    };

    /// <summary>One line: milliseconds, then what happened.</summary>
    public string Of(LogEntry entry) =>
        ShortText.Of(PrintableText.Of(string.Create(CultureInfo.InvariantCulture, $"{entry.Time.TotalMilliseconds,10:0.000} ms  {Words(entry)}")));

    private string Words(LogEntry entry) => entry switch
    {
        ActionLogged { Executed: true } action => $"action {action.Action}",
        ActionLogged action => $"never came to {action.Action}",
        NoteLogged note => note.Text,
        OutcomeLogged outcome => $"outcome: {OutcomeText.Of(outcome.Outcome)}",
        EventLogged logged => Of(logged.Event),
        _ => "",
    };

    public string Of(Http3Event happened) => happened switch
    {
        TransportEvent { Event: var below } => Transport.Of(below),
        FieldsReceived { PushId: { } push } fields => $"received PUSH_PROMISE {push} on stream {fields.Stream}: {Of(fields.Fields.Fields)}",
        FieldsReceived fields => $"received HEADERS on stream {fields.Stream}: {Of(fields.Fields.Fields)}",
        FieldsSent fields => $"sent HEADERS on stream {fields.Stream}: {Of(fields.Fields)}",
        FrameStarted started => $"a {started.Type} frame of {started.Length} octets begins on stream {started.Stream}",
        FrameSent sent => $"sent {Of(sent.Frame)} on stream {sent.Stream}",
        FrameReceived received => $"received {Of(received.Frame)} on stream {received.Stream}",
        FrameTruncated truncated => $"stream {truncated.Stream} ended inside a frame{(truncated.Type is { } type ? $" ({type})" : "")}",
        MalformedFrameReceived malformed => $"received a malformed {malformed.Type} on stream {malformed.Stream}: {malformed.Kind}",
        OwnStreamOpened opened => $"opened stream {opened.Stream}: {opened.Type}",
        PeerStreamOpened opened => $"{peer} opened stream {opened.Stream}: {opened.Type}",
        StreamReset reset => $"{peer} reset stream {reset.Stream} with {reset.Code}",
        SendingStopped stopped => $"{peer} stops reading stream {stopped.Stream}, with {stopped.Code}",
        StreamFinished finished => $"stream {finished.Stream} finished",
        FieldsBlocked blocked => $"the section on stream {blocked.Stream} waits for insertion {blocked.RequiredInsertCount}",
        QpackFailed failed => $"QPACK failed on stream {failed.Stream}: {failed.Failure}",
        DataReceived data => $"received {data.Data.Length} octets of DATA on stream {data.Stream}",
        EncoderInstructionsReceived instructions => $"received {instructions.Octets.Length} octets of encoder instructions",
        DecoderInstructionsReceived instructions => $"received {instructions.Octets.Length} octets of decoder instructions",
        UnknownStreamData data => $"received {data.Data.Length} octets on stream {data.Stream} of unknown type",
        HttpDatagramReceived datagram => $"received an HTTP datagram of {datagram.Payload.Length} octets for stream {datagram.Stream}",
        _ => happened.ToString(),
    };

    private static string Of(Http3Frame frame) => frame switch
    {
        SettingsFrame settings => $"SETTINGS {settings.Settings}",
        DataFrame data => $"DATA of {data.Data.Length} octets",
        GoawayFrame goaway => $"GOAWAY {goaway.Id}",
        MaxPushIdFrame maximum => $"MAX_PUSH_ID {maximum.PushId}",
        CancelPushFrame cancel => $"CANCEL_PUSH {cancel.PushId}",
        RawHttp3Frame raw => $"{raw.Octets.Length} raw octets",
        _ => frame.Type.ToString(),
    };

    private static string Of(IEnumerable<Field> fields) => string.Join("; ", fields);
}
