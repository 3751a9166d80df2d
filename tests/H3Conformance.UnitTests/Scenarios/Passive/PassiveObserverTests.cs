using FluentAssertions;
using H3Conformance.Http3;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Settings;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.Packets;
using H3Conformance.Scenarios.Passive;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Passive;

public sealed class PassiveObserverTests
{
    private static readonly StreamId Request = new(0);
    private static readonly SettingsFrame Settings = SettingsFrame.Empty.With(SettingId.QpackMaxTableCapacity, 220).With(SettingId.QpackBlockedStreams, 1);
    private readonly PassiveObserver _observer = new(new Http3Settings(Settings.Settings));
    private ulong _decoderOffset = 1;

    private IEnumerable<string> Broken => _observer.Breaches.Select(static breach => breach.Requirement);

    [Fact]
    public void A_plain_exchange_breaks_nothing()
    {
        Watch(Asked("GET"));
        Receive(Response.Of(200).With("content-length", "1"));
        Watch(new FrameStarted(Request, Http3FrameType.Data, 1), new DataReceived(Request, Bytes.Latin1("a")), new StreamFinished(Request));

        Broken.Should().BeEmpty();
    }

    [Fact]
    public void Content_that_is_shorter_than_announced_is_a_breach()
    {
        Watch(Asked("GET"));
        Receive(Response.Of(200).With("content-length", "2"));
        Watch(new FrameStarted(Request, Http3FrameType.Data, 1), new DataReceived(Request, Bytes.Latin1("a")), new StreamFinished(Request));

        Broken.Should().Equal("rfc9114-4.1.2-x9");
    }

    [Fact]
    public void The_length_of_what_HEAD_would_have_got_is_no_breach()
    {
        Watch(Asked("HEAD"));
        Receive(Response.Of(200).With("content-length", "2"));
        Watch(new StreamFinished(Request));

        Broken.Should().BeEmpty();
    }

    [Theory]
    [InlineData("CONNECT", 200, "content-length", new[] { "rfc9110-8.6-6", "rfc9110-9.3.6-6" })]
    [InlineData("CONNECT", 200, "x-length", new string[0])]
    [InlineData("CONNECT", 403, "content-length", new string[0])]
    [InlineData("GET", 200, "content-length", new string[0])]
    public void The_length_of_a_tunnel_is_a_breach(string method, int status, string name, string[] broken)
    {
        Watch(Asked(method));
        Receive(Response.Of(status).With(name, "0"));

        Broken.Should().Equal(broken);
    }

    [Fact]
    public void An_insertion_before_the_SETTINGS_is_a_breach()
    {
        Insert(insertCount: 1, firstIndex: 0);

        Broken.Should().Equal("rfc9114-7.2.4.2-2", "rfc9114-7.2.4.2-1");
    }

    [Fact]
    public void An_entry_may_go_once_its_insertion_is_acknowledged()
    {
        SendSettings();
        Insert(insertCount: 1, firstIndex: 0);
        SendDecoderInstruction(new InsertCountIncrement(1));
        Insert(insertCount: 2, firstIndex: 1);

        Broken.Should().BeEmpty();
    }

    [Fact]
    public void An_entry_may_not_go_while_a_section_refers_to_it()
    {
        SendSettings();
        Insert(insertCount: 1, firstIndex: 0);
        Watch(new FieldsReceived(Request, Response.Of(200), null) { RequiredInsertCount = 1, References = [0] });
        SendDecoderInstruction(new InsertCountIncrement(1));
        Insert(insertCount: 2, firstIndex: 1);

        Broken.Should().Equal("rfc9204-3.2.2-1", "rfc9204-2.1.1-1");
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void As_many_streams_may_be_at_risk_as_the_client_allows(int streams, bool isBreach)
    {
        SendSettings();
        Insert(insertCount: 1, firstIndex: 0);
        for (var index = 0UL; index < (ulong)streams; index++)
            Watch(new FieldsReceived(new StreamId(index * 4), Response.Of(200), null) { RequiredInsertCount = 1, References = [0] });

        Broken.Contains("rfc9204-2.1.2-1").Should().Be(isBreach);
    }

    [Fact]
    public void The_end_of_a_stream_that_the_client_stopped_is_no_breach()
    {
        var control = new StreamId(3);
        Watch(new PeerStreamOpened(control, Http3StreamType.Control));
        Send(new StopSendingFrame(control.Value, 0UL));
        Watch(new StreamReset(control, H3Error.NoError));

        Broken.Should().BeEmpty();
    }

    [Fact]
    public void One_breach_of_each_requirement_is_kept()
    {
        Watch(new FrameStarted(Request, Http3FrameType.Http2Ping, 0), new FrameStarted(Request, Http3FrameType.Http2Ping, 0));

        Broken.Should().Equal("rfc9114-7.2.8-3");
    }

    [Theory]
    [InlineData(1UL, "rfc9114-4.2.2-2")] // the packet in which SETTINGS went first
    [InlineData(2UL, "rfc9114-4.2.2-2")] // the one in which they went again
    [InlineData(3UL, null)]
    public void A_section_is_too_large_only_for_a_server_that_knew_the_limit(ulong acknowledged, string? broken)
    {
        var settings = new StreamFrame(2UL, 0UL, Bytes.Hex("00").Concat(SettingsFrame.Empty.With(SettingId.MaxFieldSectionSize, 10).ToBytes()));
        Sent(1, settings);
        Sent(2, settings);
        Sent(3, new PingFrame());
        Watch(new TransportEvent(new PacketReceived(PacketType.OneRtt, 0, 100, [AckFrame.Of([(acknowledged, acknowledged)], 0UL)])));
        Sent(4, new StreamFrame(Request.Value, 0UL, Bytes.Hex("0100")));
        Watch(Asked("GET"));

        Receive(FieldSection.Of(Field.Of(":status", "200")));

        Broken.Should().Equal(broken is null ? [] : [broken]);
    }

    private void Sent(ulong number, Frame frame) => Watch(new TransportEvent(new PacketSent(PacketType.OneRtt, number, 100, [frame])));

    private void Watch(params ReadOnlySpan<Http3Event> events)
    {
        foreach (var happened in events)
            _observer.Watch(happened);
    }

    private static FieldsSent Asked(string method) => new(Request, [Field.Of(":method", method), Field.Of(":path", "/")]);

    private void Receive(FieldSection section) => Watch(new FrameStarted(Request, Http3FrameType.Headers, 1), new FieldsReceived(Request, section, null));

    private void Insert(ulong insertCount, ulong firstIndex) =>
        Watch(new EncoderInstructionApplied(new AppliedInstruction(new Duplicate(0), insertCount, firstIndex)));

    private void Send(Frame frame) => Watch(new TransportEvent(new PacketSent(PacketType.OneRtt, 0, 100, [frame])));

    private void SendSettings()
    {
        Send(new StreamFrame(2UL, 0UL, Bytes.Hex("00").Concat(Settings.ToBytes())));
        Send(new StreamFrame(6UL, 0UL, Bytes.Hex("03")));
    }

    private void SendDecoderInstruction(DecoderInstruction instruction)
    {
        var octets = instruction.ToBytes();
        Send(new StreamFrame(6UL, _decoderOffset, octets));
        _decoderOffset += (ulong)octets.Length;
    }
}
