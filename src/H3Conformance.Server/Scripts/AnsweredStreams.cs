using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.Server.Scripts;

/// <summary>The requests that a script answers itself: those on whose streams it sends anything.</summary>
public sealed class AnsweredStreams
{
    private static readonly StreamId FirstRequest = new(0UL);
    private readonly HashSet<StreamId> _streams;

    private AnsweredStreams(HashSet<StreamId> streams) => _streams = streams;

    public static AnsweredStreams By(Scenario script) => new([.. script.Steps.SelectMany(SentOn)]);

    public bool Contains(StreamId stream) => _streams.Contains(stream);

    private static IEnumerable<StreamId> SentOn(Action step) => step switch
    {
        SendQuicFrames send => SentOn(send.Frames),
        SendPackets send => send.Datagram.Packets.SelectMany(static packet => SentOn(packet.Frames)),
        _ when NameIn(step) is { } name && (name == StreamName.Request ? FirstRequest : name.Number) is { } stream => [stream],
        _ => [],
    };

    private static IEnumerable<StreamId> SentOn(IEnumerable<Frame> frames) => frames.SelectMany(static IEnumerable<StreamId> (frame) => frame switch
    {
        StreamFrame stream => [new StreamId(stream.StreamId.Value)],
        ResetStreamFrame reset => [new StreamId(reset.StreamId.Value)],
        _ => [],
    });

    private static StreamName? NameIn(Action step) => step switch
    {
        SendBytes send => send.Stream,
        SendBytesAt send => send.Stream,
        SendFrame send => send.Stream,
        SendFields send => send.Stream,
        SendFieldSection send => send.Stream,
        FinishStream finish => finish.Stream,
        ResetStream reset => reset.Stream,
        _ => default(StreamName?),
    };
}
