using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;
using H3Conformance.UnitTests.Scenarios.Recording;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>What a hostile server plays towards the client: random things, all of one layer.</summary>
internal static class HostileScript
{
    private static readonly StreamName[] Streams = [StreamName.Request, StreamName.Control, StreamName.QpackEncoder, StreamName.QpackDecoder, "push", "other", "again", "0", "1", "2", "3", "4", "400"];

    public static IReadOnlyDictionary<string, Func<Random, Action>> Layers { get; } = new Dictionary<string, Func<Random, Action>>(StringComparer.Ordinal)
    {
        ["packets"] = static random => One<Action>(random, typeof(SendPackets), typeof(SendRawDatagram), typeof(TreatNextDatagram), typeof(SkipPacketNumbers), typeof(ReleaseDatagrams), typeof(UpdateKeys)),
        ["frames"] = static random => new SendQuicFrames((EncryptionLevel)RandomValue.Of(typeof(EncryptionLevel), random), [random.Next(4) == 0 ? new RawFrame(Damage.Noise(random)) : One<Frame>(random, typeof(Frame))]),
        ["messages"] = static random => random.Next(2) == 0 ? new EditTls(One<TlsEdit>(random, typeof(TlsEdit))) : new SendCrypto((EncryptionLevel)RandomValue.Of(typeof(EncryptionLevel), random), (ulong)random.Next(3), Damage.Noise(random)),
        ["parameters"] = static random => One<EditTransportParameters>(random, typeof(EditTransportParameters)),
        ["streams"] = static random => random.Next(3) switch
        {
            0 => new OpenUniStream("push", random.Next(2) == 0 ? Http3StreamType.Push.Value : (ulong)random.Next(70)),
            1 => One<Action>(random, typeof(ResetStream), typeof(StopSending), typeof(SendBytesAt)),
            _ => new SendBytes(Stream(random), Damage.Noise(random), random.Next(8) == 0),
        },
        ["http3"] = static random => random.Next(4) == 0 ? One<UseSettings>(random, typeof(UseSettings)) : new SendFrame(Stream(random), One<Http3Frame>(random, typeof(Http3Frame)), random.Next(8) == 0),
        ["qpack"] = static random => random.Next(4) switch
        {
            0 => One<SendEncoderInstruction>(random, typeof(SendEncoderInstruction)) with { Stream = null },
            1 => One<SendDecoderInstruction>(random, typeof(SendDecoderInstruction)) with { Stream = null },
            2 => new SendFieldSection(Stream(random), One<RawFieldSection>(random, typeof(RawFieldSection))),
            _ => new SendBytes(StreamName.QpackEncoder, Damage.Noise(random)),
        },
        ["fields"] = static random => new SendFields(Stream(random), (ValueList<Field>)RandomValue.Of(typeof(ValueList<Field>), random), random.Next(8) == 0),
        ["datagrams"] = static random => random.Next(2) == 0 ? new SendDatagramFrame(Damage.Noise(random)) : new SendHttpDatagram(Stream(random), Damage.Noise(random)),
        ["anything"] = static random => One<Action>(random, typeof(Action)),
    };

    /// <summary>Up to twelve actions of a layer. Half of the scripts begin with the client's first packet, the others when the handshake is complete.</summary>
    public static Scenario Of(string layer, Random random)
    {
        var actions = Enumerable.Range(0, random.Next(1, 13)).Select(_ => Layers[layer](random)).ToList();
        return new Scenario([.. actions, .. random.Next(2) == 0 ? [new Wait(new HandshakeIsComplete())] : Array.Empty<Action>()]);
    }

    private static StreamName Stream(Random random) => random.GetItems(Streams, 1)[0];

    private static T One<T>(Random random, params ReadOnlySpan<Type> types) => (T)RandomValue.Of(random.GetItems(types, 1)[0], random);
}
