using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Scenarios.Evidence.Entries;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>How much memory an entry holds, in octets and roughly. Actions count nothing: they are never dropped.</summary>
internal static class EntrySize
{
    private const int Base = 200;

    public static int Of(LogEntry entry) => entry is EventLogged logged ? Base + Payload(logged.Event) : 0;

    private static int Payload(Http3Event happened) => happened switch
    {
        TransportEvent { Event: var below } => Payload(below),
        DataReceived data => data.Data.Length,
        UnknownStreamData data => data.Data.Length,
        EncoderInstructionsReceived instructions => instructions.Octets.Length,
        DecoderInstructionsReceived instructions => instructions.Octets.Length,
        HttpDatagramReceived datagram => datagram.Payload.Length,
        FieldsReceived fields => (int)fields.Fields.Size,
        FieldsSent fields => fields.Fields.Sum(static field => (int)field.Size),
        FrameSent { Frame: DataFrame data } => data.Data.Length,
        FrameSent { Frame: RawHttp3Frame raw } => raw.Octets.Length,
        FrameReceived { Frame: UnknownFrame unknown } => unknown.Payload.Length,
        _ => 0,
    };

    private static int Payload(QuicEvent happened) => happened switch
    {
        PacketSent packet => packet.Length + (packet.Frames.Count * Base),
        PacketReceived packet => packet.Length + (packet.Frames.Count * Base),
        StreamDataReceived data => data.Data.Length,
        DatagramFrameReceived datagram => datagram.Data.Length,
        _ => 0,
    };
}
