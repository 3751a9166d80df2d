using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Packets;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.UnitTests.Quic.Connection.Receiving;

/// <summary>A fault for every rule of the transport.</summary>
internal static class Stimuli
{
    private const ulong StreamWindow = 1 << 20;
    private const ulong MostStreams = 100;
    private static readonly Bytes Token = Bytes.Repeat(7, 16);
    private static readonly Bytes ConnectionId = Bytes.Repeat(9, 8);

    public static Stimulus For(TransportRule rule) => rule switch
    {
        TransportRule.PacketHoldsAFrame => Stimulus.OfFrames([], [new PingFrame()]),
        TransportRule.FrameTypeIsKnown => Stimulus.OfFrames([new RawFrame(new byte[] { 0x40, 0x7f })], [new PingFrame()]),
        TransportRule.FrameIsWellFormed => Stimulus.OfFrames([new RawFrame(new byte[] { 0x04, 0x00 })], [new ResetStreamFrame(0, 0, 0)]),
        TransportRule.FrameTypeIsShortest => Stimulus.OfFrames([new PingFrame { TypeWidth = 2 }], [new PingFrame()]),
        TransportRule.FrameFitsThePacketType => FrameAtTheWrongLevel,
        TransportRule.ReservedBitsAreZero => Packet(new PacketSpec(EncryptionLevel.OneRtt, [new PingFrame()]) { ReservedBits = 3 }),
        TransportRule.AcknowledgesSentPackets => Stimulus.OfFrames([AckFrame.Of([(1000, 1000)], 0)], [AckFrame.Of([(0, 0)], 0)]),
        TransportRule.DataWithinFlowControl => Stimulus.OfFrames([Data(0, StreamWindow)], [Data(0, StreamWindow - 1)]),
        TransportRule.StreamWithinLimit => Stimulus.OfFrames([Data(4 * MostStreams)], [Data(4 * (MostStreams - 1))]),
        TransportRule.FrameFitsTheStream => Stimulus.OfFrames([Data(3)], [Data(2)]),
        TransportRule.FinalSizeIsFinal => Stimulus.OfFrames([Data(0, fin: true), Data(0, 1)], [Data(0), Data(0, 1, fin: true)]),
        TransportRule.StreamCountIsBelow2To60 => Stimulus.OfFrames([new MaxStreamsFrame(true, (1UL << 60) + 1)], [new MaxStreamsFrame(true, 1UL << 60)]),
        _ => ForConnectionIdsAndTheRest(rule),
    };

    private static Stimulus ForConnectionIdsAndTheRest(TransportRule rule) => rule switch
    {
        TransportRule.RetirePriorToAtMostSequenceNumber => Alone(Stimulus.OfFrames([NewId(1, retirePriorTo: 2)], [NewId(1, retirePriorTo: 1)])),
        TransportRule.ConnectionIdLengthIsLegal => Alone(Stimulus.OfFrames([new NewConnectionIdFrame(1, 0, Bytes.Repeat(9, 21), Token)], [new NewConnectionIdFrame(1, 0, Bytes.Repeat(9, 20), Token)])),
        TransportRule.ConnectionIdsWithinLimit => Alone(Stimulus.OfFrames([.. Enumerable.Range(1, 4).Select(NewId)], [.. Enumerable.Range(1, 3).Select(NewId)])),
        TransportRule.ConnectionIdIsStable => Alone(Stimulus.OfFrames([NewId(1), new NewConnectionIdFrame(1, 0, ConnectionId, Token)], [NewId(1), NewId(1)])),
        TransportRule.RetiresIssuedConnectionIds => Stimulus.OfFrames([new RetireConnectionIdFrame(1000)], [new RetireConnectionIdFrame(1)]),
        TransportRule.ServerFramesComeFromServers => FromServer(
            static pair => pair.Client.SendFrames(EncryptionLevel.OneRtt, [new HandshakeDoneFrame()]),
            static pair => pair.Server.SendFrames(EncryptionLevel.OneRtt, [new HandshakeDoneFrame()])) with
        { FromServer = false },
        TransportRule.TokenIsNotEmpty => FromServer(
            static pair => pair.Server.SendFrames(EncryptionLevel.OneRtt, [new NewTokenFrame(default)]),
            static pair => pair.Server.SendFrames(EncryptionLevel.OneRtt, [new NewTokenFrame(new byte[1])])),
        TransportRule.PathResponseMatchesAChallenge => Stimulus.OfFrames([new PathResponseFrame(Bytes.Repeat(1, 8))], [new PathChallengeFrame(Bytes.Repeat(1, 8))]),
        TransportRule.TransportParametersAreValid => Edited(new SetTransportParameter(TransportParameterId.MaxUdpPayloadSize, new byte[] { 0x44, 0xaf })),
        TransportRule.ConnectionIdsAreAuthentic => Edited(new RemoveTransportParameter(TransportParameterId.InitialSourceConnectionId)),
        TransportRule.VersionInformationIsAuthentic => Edited(new SetTransportParameter(TransportParameterId.VersionInformation, new byte[3])),
        TransportRule.CryptoWithinBuffer => Stimulus.OfFrames([new CryptoFrame(1UL << 18, new byte[1])], [new CryptoFrame(1UL << 16, new byte[1])]),
        TransportRule.KeyUpdateIsDue => KeyUpdates,
        TransportRule.DatagramWasNegotiated => Stimulus.OfFrames([new DatagramFrame(new byte[100])], [new DatagramFrame(new byte[99])])
            with
        { Options = new PairOptions { Server = new QuicOptions { MaxDatagramFrameSize = 102 } } },
        TransportRule.InitialDatagramIsFull => SmallInitial,
        TransportRule.CryptoEndsWithItsLevel => Leftovers,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no stimulus for this rule."),
    };

    private static Stimulus FrameAtTheWrongLevel => new(
        static pair => Initial(pair, new MaxDataFrame(1)),
        static pair => Initial(pair, new PingFrame()))
    { AtStart = true };

    private static Stimulus SmallInitial => new(static pair => Initials(pair, secondSize: 1199), static pair => Initials(pair, secondSize: 1200)) { AtStart = true };

    private static Stimulus Leftovers => new(
        static pair => Initial(pair, new CryptoFrame(5000, new byte[1])),
        static pair => Initial(pair, new PingFrame()))
    { AtStart = true };

    private static Stimulus KeyUpdates => new(static pair => Update(pair, wait: 0), static pair => Update(pair, wait: 1));

    private static void Update(EnginePair pair, double wait)
    {
        for (var updates = 0; updates < 3; updates++)
        {
            pair.Client.UpdateKeys();
            pair.Client.SendFrames(EncryptionLevel.OneRtt, [new PingFrame()]);
            pair.Settle(wait);
        }
    }

    // The first one makes the connection.
    private static void Initials(EnginePair pair, int secondSize)
    {
        Initial(pair, new PingFrame());
        Initial(pair, new PingFrame(), secondSize);
    }

    private static void Initial(EnginePair pair, Frame frame, int size = 1200) =>
        pair.Client.SendDatagram(new DatagramSpec([new PacketSpec(EncryptionLevel.Initial, [frame])]) { PadTo = size });

    private static Stimulus Packet(PacketSpec faulty) => new(
        pair => pair.Client.SendDatagram(new DatagramSpec([faulty])),
        pair => pair.Client.SendDatagram(new DatagramSpec([new PacketSpec(faulty.Level, faulty.Frames)])));

    private static Stimulus FromServer(Action<EnginePair> fault, Action<EnginePair> twin) => new(fault, twin) { FromServer = true };

    // The client's own NEW_CONNECTION_ID frames would take the sequence numbers.
    private static Stimulus Alone(Stimulus stimulus) =>
        stimulus with { Options = stimulus.Options with { Server = stimulus.Options.Server with { ActiveConnectionIdLimit = 4 }, ClientIssuesIds = false } };

    private static Stimulus Edited(TransportParameterEdit edit) =>
        Stimulus.OfOptions(new PairOptions { Client = new QuicOptions { TransportParameterEdits = [edit] } }, new PairOptions());

    private static StreamFrame Data(ulong stream, ulong offset = 0, bool fin = false) => new(stream, offset, new byte[1], fin);

    private static NewConnectionIdFrame NewId(int sequence) => NewId((ulong)sequence, 0);

    private static NewConnectionIdFrame NewId(ulong sequence, ulong retirePriorTo) => new(sequence, retirePriorTo, Bytes.Repeat((byte)sequence, 8), Bytes.Repeat((byte)sequence, 16));
}
