using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Waits;
using H3Conformance.UnitTests.Scenarios.Evidence;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Recording;

/// <summary>What a run sends stands whole in its qlog, octet by octet, and is read back as it was.</summary>
public sealed class RecordedOctetsTests
{
    private static readonly Bytes NoText = Bytes.Hex("ff00fe0a");

    public static TheoryData<Action> Sent =>
    [
        new SendFrame("request", new DataFrame(NoText), Fin: true),
        new SendFrame("request", new DataFrame(Bytes.Repeat(0x2a, 20_000))),
        new SendFrame("request", new UnknownFrame(new Http3FrameType(0x21), NoText)),
        new SendFrame("request", new PushPromiseFrame(3, new QpackEncoder().Encode(0, [Field.Of(":method", "GET")]))),
        new SendFrame("request", new PriorityUpdateFrame(Push: true, 1, NoText)),
        new SendFrame("request", new HeadersFrame(NoText)),
        new SendFrame("control", new SettingsFrame([new Setting(SettingId.H3Datagram.Value, 1), new Setting(0x21, 5)])),
        new SendFrame("control", new MaxPushIdFrame(8)),
        new SendFrame("control", new CancelPushFrame(3)),
        new SendFrame("control", new GoawayFrame(4)),
        new SendBytes("request", NoText, Fin: true),
        new SendDatagramFrame(NoText),
        new Flush(),
        new Wait(new HeadersArrived("request")),
        new Wait(new StreamsAreAdmitted(Bidirectional: true, 3)),
        new Wait(new OctetsWereSent("request", 7)),
        new Wait(new SendingIsBlocked("request", PeerLimit.MaxStreams)),
    ];

    [Theory]
    [MemberData(nameof(Sent))]
    public void An_action_is_recorded_whole(Action action)
    {
        ValueList<Action> actions = [new Wait(new SettingsArrived()), action, new CloseConnection(Application: true, 0x100, "")];

        RecordingReader.Read(new RecordedRun(actions).Qlog).Scenario.Should().Be(new Scenario(actions));
    }
}
