using System.Text;
using FluentAssertions;
using H3Conformance.Quic.Connection;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Recording;
using H3Conformance.UnitTests.Scenarios.Evidence;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Recording.H3i;

/// <summary>Whole recordings of h3i, carried out against the reference server in virtual time.</summary>
public sealed class H3iReplayTests
{
    private const string Header = """{"file_schema":"urn:ietf:params:qlog:file:sequential","title":"h3i"}""";
    private const string Control = """{"name":"http3:stream_type_set","data":{"stream_id":2,"stream_type":"control"}}""";
    private const string Settings = """{"name":"http3:frame_created","data":{"stream_id":2,"frame":{"frame_type":"settings","settings":[]}}}""";
    private const string Get = """{"name":"http3:frame_created","data":{"stream_id":0,"frame":{"frame_type":"headers","headers":[{"name":":method","value":"GET"},{"name":":scheme","value":"https"},{"name":":authority","value":"localhost"},{"name":":path","value":"/"}]}},"fin_stream":true}""";
    private const string Finished = """{"name":"h3i:wait","data":{"stream_id":0,"type":"finished"}}""";
    private const string Pause = """{"name":"h3i:wait","data":{"duration":300.0}}""";

    [Theory]
    [InlineData("application")]
    [InlineData("transport")]
    public void A_close_without_a_wait_before_it_goes_out_behind_the_request(string space)
    {
        var run = Replay(Get, Close(space));

        run.Outcome.Ending!.Should().Match<ConnectionEnding>(static ending => ending.Cause == EndCause.ClosedByScenario && ending.Stage == Stage.AfterTheHandshake);
        SentFrames(run).Should().ContainInOrder("stream 0 fin", $"connection_close {space}");
    }

    [Fact]
    public void A_wait_for_what_is_there_already_ends_at_once()
    {
        var once = Replay(Get, Finished, Close("application"));
        var twice = Replay(Get, Finished, """{"name":"h3i:wait","data":{"stream_id":0,"type":"headers"}}""", Finished, Close("application"));

        twice.Outcome.UnmetConditions.Should().BeEmpty();
        twice.Outcome.Duration.Should().Be(once.Outcome.Duration);
    }

    [Fact]
    public void Two_waits_for_a_time_take_their_sum()
    {
        var without = Replay(Get, Finished, Close("application"));
        var with = Replay(Get, Finished, Pause, Pause, Close("application"));

        (with.Outcome.Duration - without.Outcome.Duration).Should().Be(TimeSpan.FromMilliseconds(600));
    }

    [Fact]
    public void A_wait_for_a_time_is_not_shortened_by_what_comes_meanwhile()
    {
        var run = Replay(Pause, Get, Pause, Close("application"));

        (TimeOf(run, "close_connection") - TimeOf(run, "send_fields")).Should().BeApproximately(300, 0.001);
    }

    [Fact]
    public void A_wait_in_vain_is_given_up_and_what_is_behind_it_is_done()
    {
        var run = Replay(Control, Settings, Finished, Close("application"));

        run.Outcome.UnmetConditions.Should().ContainSingle();
        SentFrames(run).Should().Contain("connection_close application");
    }

    [Fact]
    public void A_recording_with_stream_waits_gets_its_answer_before_it_closes()
    {
        var run = Replay(Control, Settings, Get, """{"name":"h3i:wait","data":{"StreamEvent":{"stream_id":0,"type":"finished"}}}""", Close("application"));

        run.Outcome.Streams["0"].Should().Match<StreamOutcome>(static stream => stream.Status == 200 && stream.Finished);
    }

    [Fact]
    public void What_is_sent_on_a_reset_stream_is_judged_by_the_server()
    {
        var run = Replay(
            """{"name":"quic:packet_sent","data":{"frames":[{"frame_type":"reset_stream","stream_id":0,"error_code":268}]}}""",
            """{"name":"http3:frame_created","data":{"stream_id":0,"frame":{"frame_type":"data","raw":{"data":"late"}}}}""");

        run.Outcome.Describe().Should().StartWith("connection closed by the transport with FINAL_SIZE_ERROR");
    }

    [Fact]
    public void A_datagram_that_the_server_does_not_take_is_judged_by_the_server()
    {
        var actions = Read("""{"name":"quic:packet_sent","data":{"frames":[{"frame_type":"datagram","raw":{"data":"\u0000hi"}}]}}""", Get, Finished).Scenario!.Actions;

        new RecordedRun(actions).Outcome.Streams["0"].Status.Should().Be(200);
        new RecordedRun(actions, server: new QuicOptions()).Outcome.Describe().Should().StartWith("connection closed by the transport with PROTOCOL_VIOLATION");
    }

    [Fact]
    public void A_run_does_not_wait_for_its_idle_timeout() => Replay(Control, Settings, Get, Finished).Outcome.Duration.Should().BeLessThan(TimeSpan.FromSeconds(1));

    [Fact]
    public void The_last_line_needs_no_end() =>
        RecordingReader.Read(Encoding.UTF8.GetBytes($"\x1e{Header}\n\x1e{Get}\n\x1e{Close("application")}")).Scenario!.Actions.Should().EndWith(new CloseConnection(Application: true, 256, ""));

    [Fact]
    public void Frames_may_be_of_any_size()
    {
        var data = new string('x', 20_000);
        var run = Replay(
            """{"name":"http3:frame_created","data":{"stream_id":0,"frame":{"frame_type":"headers","headers":[{"name":":method","value":"POST"},{"name":":scheme","value":"https"},{"name":":authority","value":"localhost"},{"name":":path","value":"/"}]}}}""",
            $$$"""{"name":"http3:frame_created","data":{"stream_id":0,"frame":{"frame_type":"data","raw":{"data":"{{{data}}}","payload_length":20000} } },"fin_stream":true}""",
            Finished);

        run.Outcome.Streams["0"].Should().Match<StreamOutcome>(static stream => stream.Status == 200 && stream.Content.Length == 20_000);
    }

    [Theory]
    [InlineData("quic:packet_lost")]
    [InlineData("made:up")]
    public void Events_of_others_are_passed_over(string name) =>
        Read($$$"""{"name":"{{{name}}}","data":{}}""", Get).Scenario!.Actions.OfType<SendFields>().Should().ContainSingle();

    [Fact]
    public void An_unknown_event_of_h3i_itself_is_told() =>
        Read("""{"name":"h3i:fly","data":{}}""").Fault!.ToString().Should().Be("record 2 (octet 71): h3i records no event 'h3i:fly'.");

    private static string Close(string space) => $$$"""{"name":"quic:packet_sent","data":{"frames":[{"frame_type":"connection_close","error_space":"{{{space}}}","error_code":256}]}}""";

    private static RecordedRun Replay(params string[] lines) => new(Read(lines).Scenario!.Actions);

    private static RecordingResult Read(params string[] lines) => RecordingReader.Read(Encoding.UTF8.GetBytes(string.Concat(lines.Prepend(Header).Select(static line => $"\x1e{line}\n"))));

    private static double TimeOf(RecordedRun run, string action) =>
        (double)run.Records.First(record => (string?)record["name"] == "h3c:action" && (string?)record["data"]!["action"]!["action"] == action)["time"]!;

    private static IEnumerable<string> SentFrames(RecordedRun run) => run.EventsNamed("quic:packet_sent")
        .SelectMany(static packet => packet["frames"]!.AsArray())
        .Select(static frame => (string?)frame!["frame_type"] switch
        {
            "stream" => $"stream {frame["stream_id"]}{((bool?)frame["fin"] == true ? " fin" : "")}",
            "connection_close" => $"connection_close {frame["error_space"]}",
            var other => other!,
        });
}
