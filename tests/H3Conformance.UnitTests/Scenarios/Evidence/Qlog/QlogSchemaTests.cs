using FluentAssertions;
using H3Conformance.Http3;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence.Entries;
using H3Conformance.Scenarios.Waits;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Evidence.Qlog;

/// <summary>What is written follows the drafts, in runs that show every kind of event.</summary>
public class QlogSchemaTests
{
    private static readonly QlogSchema Schema = new(QlogRules.Text);
    private static readonly Action Get = new SendRequest(StreamName.Request, Request.Get("localhost").Fields);
    private static readonly Action Confirmed = new Wait(new HandshakeIsConfirmed());
    private static readonly Action Closed = new Wait(new ConnectionIsClosed());
    private static readonly FieldSection Udp = Request.ExtendedConnect("connect-udp", "localhost", "/.well-known/masque/udp/192.0.2.1/443/").With("capsule-protocol", "?1");
    private static readonly Action Answered = new Wait(new StreamEnded(StreamName.Request));

    [Fact]
    public void A_request() =>
        Check(new RecordedRun([Confirmed, Get, Answered]), "quic:packet_sent", "quic:alpn_information", "quic:parameters_set", "http3:frame_parsed", "http3:parameters_set");

    [Fact]
    public void Retry() =>
        Check(new RecordedRun([Confirmed, Get, Answered], listener: new ListenerOptions { RequiresRetry = true }), "\"packet_type\":\"retry\"");

    [Fact]
    public void A_close_with_an_error_of_HTTP() =>
        Check(new RecordedRun([Confirmed, new SendFrame(StreamName.Control, SettingsFrame.Empty), Closed]), "\"application_error\":\"http_frame_unexpected\"");

    [Fact]
    public void A_close_with_an_error_that_the_drafts_do_not_name() =>
        Check(new RecordedRun([new SwitchHttp3(Http3Automatism.QpackEncoderStream, On: false), Confirmed, new OpenUniStream("encoder", 0x02), new SendBytes("encoder", Bytes.Hex("00" /* Duplicate of what is not there */)), Closed]), "\"application_error\":\"unknown\"", "h3c_error");

    [Fact]
    public void A_close_with_an_error_of_the_transport() =>
        Check(new RecordedRun([Confirmed, new SendQuicFrames(EncryptionLevel.OneRtt, [new RawFrame(Bytes.Hex("21"))]), Closed]), "\"connection_error\":\"frame_encoding_error\"", "\"frame_type\":\"unknown\"");

    [Fact]
    public void A_refused_handshake() =>
        Check(new RecordedRun([new Offer { Alpn = ["none"] }, Closed]), "\"connection_error\":\"crypto_error_0x178\"");

    [Fact]
    public void Streams_that_are_reset_and_stopped() =>
        Check(new RecordedRun([Confirmed, Get, new StopSending(StreamName.Request, H3Error.RequestCancelled.Value), new SendFields("other", Request.Post("localhost").Fields), new ResetStream("other", 0x1234)]), "reset_stream", "stop_sending", "4660");

    [Fact]
    public void Datagrams() => Check(
        new RecordedRun([
            new EditTransportParameters(new SetTransportParameter(TransportParameterId.MaxDatagramFrameSize, Bytes.Hex("80 00 ff ff"))), new UseSettings([Setting.Of(SettingId.H3Datagram, 1)]), Confirmed,
            new SendFields(StreamName.Request, Udp.Fields), new Wait(new HeadersArrived(StreamName.Request)), new SendHttpDatagram(StreamName.Request, Bytes.Hex("00 01")), new Wait(new SentIsAcknowledged())]),
        "\"frame_type\":\"datagram\"");

    [Fact]
    public void Early_data()
    {
        var first = new RecordedRun([Confirmed, Get, Answered, new Wait(new TicketArrived())]);
        var ticket = first.Record.Entries.OfType<EventLogged>().Select(static entry => entry.Event).OfType<TransportEvent>().Select(static below => below.Event).OfType<TicketReceived>().First().Ticket;

        Check(new RecordedRun([Get, Answered, Confirmed], ticket: ticket), "\"packet_type\":\"0RTT\"", "0-RTT accepted");
    }

    [Fact]
    public void Key_updates() =>
        Check(new RecordedRun([Confirmed, new UpdateKeys(), Get, Answered]), "\"trigger\":\"local_update\"", "\"trigger\":\"remote_update\"");

    [Fact]
    public void Push() => Check(
        new RecordedRun([
            Confirmed, new SendFrame(StreamName.Control, new MaxPushIdFrame(8)), new Wait(new SentIsAcknowledged()), new SendRequest(StreamName.Request, Request.Get("localhost", "/push").Fields), Answered,
            new SendFrame(StreamName.Control, new CancelPushFrame(0))]),
        "\"frame_type\":\"push_promise\"", "\"stream_type\":\"push\"", "max_push_id", "cancel_push");

    [Fact]
    public void Frames_and_streams_of_types_and_values_that_nobody_knows() => Check(
        new RecordedRun([
            new UseSettings([new Setting(0x21, 7)]), Confirmed, new OpenUniStream("odd", 0x21), new OpenUniStream("other", 0x1234),
            new SendFrame(StreamName.Control, new UnknownFrame(new Http3FrameType(0x40), Bytes.Hex("0102"))),
            new Wait(new SentIsAcknowledged()), new ChangeSourcePort(), Get, Answered, new SendFrame(StreamName.Control, new PriorityUpdateFrame(Push: false, 0, Bytes.Hex("75 3d ff")))]),
        "\"stream_type\":\"unknown\"", "priority_update", "path_response");

    [Fact]
    public void A_setting_that_is_no_flag() =>
        Check(new RecordedRun([new UseSettings([Setting.Of(SettingId.H3Datagram, 100_000)]), Confirmed, Closed]), "\"0x33\":100000", "http_settings_error");

    [Fact]
    public void What_departs_is_found()
    {
        var records = new RecordedRun([Confirmed, Get, Answered]).Records;
        records[0]["trace"]!["vantage_point"]!["type"] = "proxy";
        records[0].Remove("serialization_format");
        records.First(static record => (string?)record["name"] == "quic:packet_sent")["data"]!["header"]!["packet_type"] = "retry";
        records.First(static record => (string?)record["name"] == "http3:frame_created")["data"]!["stream_id"] = "0";
        records.First(static record => (string?)record["name"] == "quic:alpn_information")["name"] = "quic:alpn";

        Schema.FaultsOf(records).Should().BeEquivalentTo(
            "header: Header lacks serialization_format",
            "header.trace.vantage_point.type is \"proxy\" and none of \"client\" / \"server\" / \"network\" / \"unknown\"",
            "quic:packet_sent.header.packet_number is there without packet_type=initial or packet_type=handshake or packet_type=0RTT or packet_type=1RTT",
            "http3:frame_created.stream_id is \"0\" and not uint",
            "quic:alpn: there is no quic:alpn");
    }

    private static void Check(RecordedRun run, params string[] shown)
    {
        Schema.FaultsOf(run.Records).Should().BeEmpty();
        string.Join('\n', run.Records.Select(static record => record.ToJsonString())).Should().ContainAll(shown);
    }
}
