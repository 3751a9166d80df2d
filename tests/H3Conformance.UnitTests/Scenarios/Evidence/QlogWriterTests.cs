using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Waits;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Evidence;

public class QlogWriterTests
{
    private static readonly ValueList<Action> ARequest =
        [new Wait(new SettingsArrived()), new SendRequest(StreamName.Request, Request.Get("localhost").Fields), new Wait(new StreamEnded("request"))];

    private static readonly ValueList<Action> AFault =
        [new Wait(new SettingsArrived()), new SendFrame(StreamName.Control, SettingsFrame.Empty), new Wait(new ConnectionIsClosed()), new SendBytes("request", [0])];

    [Fact]
    public void Every_record_begins_with_a_separator_and_ends_with_a_line_feed()
    {
        var qlog = new RecordedRun(ARequest).Qlog;

        var records = Encoding.UTF8.GetString(qlog).Split('\x1e');
        records[0].Should().BeEmpty();
        records.Skip(1).Should().OnlyContain(static record => record.EndsWith('\n') && JsonNode.Parse(record, null, default) is JsonObject);
    }

    [Fact]
    public void The_first_record_names_the_schemas_and_the_run()
    {
        var header = new RecordedRun(ARequest).Records[0];

        ((string?)header["file_schema"]).Should().Be("urn:ietf:params:qlog:file:sequential");
        ((string?)header["serialization_format"]).Should().Be("application/qlog+json-seq");
        header["trace"]!["event_schemas"]!.AsArray().Select(static schema => (string?)schema).Should().Contain("urn:ietf:params:qlog:events:quic-13");
        ((string?)header["trace"]!["common_fields"]!["h3c_test"]).Should().Be("A_test");
        ((int?)header["trace"]!["common_fields"]!["h3c_seed"]).Should().Be(1);
        ((string?)header["trace"]!["vantage_point"]!["type"]).Should().Be("client");
    }

    [Theory]
    [InlineData("quic:packet_sent")]
    [InlineData("quic:packet_received")]
    [InlineData("quic:parameters_set")]
    [InlineData("quic:connection_state_updated")]
    [InlineData("http3:stream_type_set")]
    [InlineData("http3:parameters_set")]
    [InlineData("http3:frame_created")]
    [InlineData("http3:frame_parsed")]
    [InlineData("h3c:action")]
    [InlineData("h3c:outcome")]
    public void A_request_gives_events_of_every_layer(string name) =>
        new RecordedRun(ARequest).EventsNamed(name).Should().NotBeEmpty();

    [Fact]
    public void A_response_is_written_with_its_fields() =>
        new RecordedRun(ARequest).EventsNamed("http3:frame_parsed").Select(static data => data["frame"]!["headers"]?.AsArray().FirstOrDefault()?.ToJsonString())
            .Should().Contain("""{"name":":status","value":"200"}""");

    [Fact]
    public void A_close_is_written_with_its_code() =>
        new RecordedRun(AFault).EventsNamed("quic:connection_closed").Should().ContainSingle()
            .Which.ToJsonString().Should().Contain("\"application_error\":\"http_frame_unexpected\"");

    [Fact]
    public void A_payload_is_cut_and_its_length_is_told()
    {
        var run = new RecordedRun([new Wait(new SettingsArrived()), new SendBytes("request", Bytes.Repeat(0x21, 1000))]);

        var raw = run.EventsNamed("quic:packet_sent").SelectMany(static data => data["frames"]!.AsArray())
            .Where(static frame => (string?)frame!["frame_type"] == "stream").Select(static frame => frame!["raw"]!).First(static raw => (int)raw["payload_length"]! > 900);
        ((string?)raw["data"]).Should().HaveLength(2 * 256);
    }

    [Fact]
    public void The_file_gives_back_the_scenario_with_the_actions_that_were_not_reached()
    {
        var run = new RecordedRun(AFault);

        RecordingReader.Read(run.Qlog).Scenario.Should().Be(new Scenario(AFault));
        run.EventsNamed("h3c:action").Select(static data => (bool)data["executed"]!).Should().Equal(true, true, true, false);
    }

    [Fact]
    public void Of_a_long_run_the_newest_part_stays_and_every_action()
    {
        var run = new RecordedRun(ARequest, mostOctets: 4_000);

        ((string?)run.EventsNamed("h3c:note").First()["text"]).Should().EndWith("oldest events were left out");
        run.Records.Should().HaveCountLessThan(40);
        RecordingReader.Read(run.Qlog).Scenario.Should().Be(new Scenario(ARequest));
    }

    [Fact]
    public void The_key_log_has_a_line_for_each_secret() =>
        new RecordedRun(ARequest).Record.KeyLog.Select(static line => line.Split(' ')[0]).Should().Contain(
            "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "SERVER_HANDSHAKE_TRAFFIC_SECRET", "CLIENT_TRAFFIC_SECRET_0", "SERVER_TRAFFIC_SECRET_0");

    [Fact]
    public void The_last_events_are_lines_of_which_the_last_is_the_outcome()
    {
        var lines = new RecordedRun(AFault).Record.LastEvents;

        lines.Count.Should().Be(20);
        lines[19].Should().Contain("outcome: connection closed with H3_FRAME_UNEXPECTED");
        lines.Should().Contain(static line => line.Contains("the server closed: H3_FRAME_UNEXPECTED"));
    }

    [Fact]
    public void No_line_names_a_type_of_the_implementation() =>
        string.Join('\n', new RecordedRun(ARequest).Record.LastEvents).Should().NotContain(" { ").And.NotContain("H3Conformance.");
}
