using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Sending;
using H3Conformance.Quic.Streams;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Waits;
using H3Conformance.UnitTests.Scenarios.Evidence;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Running;

/// <summary>Waits for what leaves, at servers that admit only so much at a time.</summary>
public class SendingConditionTests
{
    private const ulong StreamData = 100;
    private const ulong Data = 2000;
    private static readonly QuicOptions Stingy = new() { Limits = new StreamTableLimits(Data, StreamData, StreamData, 1000, 1, 10) };
    private static readonly QuicOptions Generous = new();
    private static readonly QuicOptions ShortOfData = new() { Limits = new StreamTableLimits(300, 1000, 1000, 1000, 10, 10) };
    private static readonly Action[] Begin = [new Wait(new HandshakeIsConfirmed()), new Wait(new SettingsArrived())];

    [Fact]
    public void What_is_admitted_goes_out_whole() =>
        Unmet(Generous, Send(5000), new OctetsWereSent("request")).Should().BeEmpty();

    [Theory]
    [InlineData(StreamData, true)]
    [InlineData(StreamData + 1, false)]
    public void It_is_not_whole_before_all_of_it_was_admitted(ulong octets, bool met) =>
        Unmet(Stingy, Send(octets), new AllHold([new OctetsWereSent("request"), new OctetsWereSent("request", StreamData)])).Should().HaveCount(met ? 0 : 1);

    [Theory]
    [InlineData(StreamData, true)]
    [InlineData(StreamData + 1, false)]
    public void Exactly_so_many_octets_go_out_and_no_others(ulong octets, bool met) =>
        Unmet(Stingy, Send(500), new OctetsWereSent("request", octets)).Should().HaveCount(met ? 0 : 1);

    [Theory]
    [InlineData(null, true)]
    [InlineData(PeerLimit.MaxStreamData, true)]
    [InlineData(PeerLimit.MaxData, false)]
    [InlineData(PeerLimit.MaxStreams, false)]
    public void A_stream_is_blocked_by_its_own_limit(PeerLimit? by, bool met) =>
        Unmet(Stingy, Send(500), new SendingIsBlocked("request", by)).Should().HaveCount(met ? 0 : 1);

    [Theory]
    [InlineData(PeerLimit.MaxStreamData, false)]
    [InlineData(PeerLimit.MaxData, true)]
    [InlineData(PeerLimit.MaxStreams, false)]
    public void A_stream_is_blocked_by_the_limit_of_the_connection(PeerLimit by, bool met) =>
        Unmet(ShortOfData, Send(900), new SendingIsBlocked("request", by)).Should().HaveCount(met ? 0 : 1);

    [Theory]
    [InlineData(PeerLimit.MaxStreamData, false)]
    [InlineData(PeerLimit.MaxStreams, true)]
    public void A_stream_beyond_the_limit_is_blocked_by_it(PeerLimit by, bool met) =>
        Unmet(Stingy, [new OpenStream("one"), new OpenStream("two"), new FinishStream("two")], new SendingIsBlocked("two", by)).Should().HaveCount(met ? 0 : 1);

    [Fact]
    public void What_has_left_is_not_blocked() =>
        Unmet(Stingy, Send(StreamData), new SendingIsBlocked("request")).Should().ContainSingle();

    [Fact]
    public void Nothing_is_blocked_before_the_limits_are_known() =>
        new RecordedRun([.. Send(10), new Wait(new SendingIsBlocked("request"))], server: Generous).Outcome.UnmetConditions.Should().ContainSingle();

    [Fact]
    public void A_stream_that_nobody_named_is_neither_sent_nor_opened()
    {
        var run = new RecordedRun([.. Begin, new Wait(new OctetsWereSent("40")), new Wait(new SendingIsBlocked("nobody"))]);

        run.Outcome.UnmetConditions.Should().HaveCount(2);
        run.Outcome.Streams.Should().BeEmpty();
    }

    [Fact]
    public void A_stream_that_is_over_was_sent_whole() =>
        Unmet(Generous, [new SendRequest("request", Request.Get("localhost").Fields), new Wait(new StreamEnded("request"))], new OctetsWereSent("request")).Should().BeEmpty();

    [Fact]
    public void What_was_waited_for_in_vain_is_part_of_the_recorded_outcome()
    {
        var run = new RecordedRun([.. Begin, .. Send(500), new Wait(new OctetsWereSent("request", 101))], server: Stingy);

        var recorded = RecordingReader.Read(run.Qlog).Outcome;
        recorded.Should().EndWith("; waited in vain for sent{stream=request octets=101}").And.Be(OutcomeText.Reactions(run.Outcome));
    }

    // The beginning of a large frame of a reserved type, which says nothing.
    private static Action[] Send(ulong octets) => [new SendBytes("request", new Bytes((byte[])[0x21, 0x80, 0x01, 0x00, 0x00, .. new byte[(int)octets - 5]]))];

    private static IReadOnlyList<Condition> Unmet(QuicOptions server, Action[] actions, Condition condition) =>
        new RecordedRun([.. Begin, .. actions, new Wait(condition)], server: server).Outcome.UnmetConditions;
}
