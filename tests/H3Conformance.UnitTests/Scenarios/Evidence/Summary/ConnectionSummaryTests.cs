using System.Text.Json;
using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence.Summary;
using H3Conformance.Scenarios.Waits;
using Json.Schema;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Evidence.Summary;

public class ConnectionSummaryTests
{
    private static readonly ValueList<Action> ARequest =
        [new Wait(new SettingsArrived()), new SendRequest(StreamName.Request, Request.Get("localhost").Fields), new Wait(new StreamEnded("request"))];

    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "summary.schema.json")));

    public static TheoryData<string> Runs => [.. Scenarios.Keys];

    private static readonly Dictionary<string, ValueList<Action>> Scenarios = new(StringComparer.Ordinal)
    {
        ["a request"] = ARequest,
        ["trailers"] = [new SendRequest(StreamName.Request, Request.Get("localhost", "/trailers").Fields), new Wait(new StreamEnded("request"))],
        ["pushes"] = [new SendFrame(StreamName.Control, new MaxPushIdFrame(8)), new SendRequest(StreamName.Request, Request.Get("localhost", "/push").Fields), new Wait(new StreamEnded("request"))],
        ["a fault"] = [new Wait(new SettingsArrived()), new SendFrame(StreamName.Control, SettingsFrame.Empty), new Wait(new ConnectionIsClosed()), new SendBytes("request", [0])],
        ["a reset"] = [new OpenStream("request"), new SendFrame("request", new DataFrame([1])), new Wait(new ConnectionIsClosed())],
        ["a close of ours"] = [.. ARequest, new CloseConnection(Application: true, 0x10c, "bye")],
        ["a change of the source port"] = [.. ARequest, new ChangeSourcePort(), new SendRequest("other", Request.Get("localhost").Fields), new Wait(new StreamEnded("other"))],
        ["close triggers"] = [.. ARequest, Triggers(":status", "204"), new CloseConnection(Application: true, 0x100)],
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_summary_is_of_the_schema(string run)
    {
        foreach (var coding in new[] { ContentCoding.Hex, ContentCoding.Base64 })
        {
            var result = Schema.Evaluate(JsonDocument.Parse(new SummarisedRun(Scenarios[run], coding).Text).RootElement);

            result.IsValid.Should().BeTrue();
        }
    }

    [Fact]
    public void Another_document_is_not_of_the_schema() =>
        Schema.Evaluate(JsonDocument.Parse("""{"stream_map":{}}""").RootElement).IsValid.Should().BeFalse();

    [Fact]
    public void Each_stream_has_its_frames_those_of_the_server_too()
    {
        var map = new SummarisedRun(ARequest).Json["stream_map"]!["stream_frame_map"]!;

        map["0"]!.AsArray().Select(static frame => frame!.AsObject().Single().Key).Should().Equal("enriched_headers", "DATA", "finished");
        map["3"]!.AsArray()[0]!.AsObject().Single().Key.Should().Be("SETTINGS");
        var data = map["0"]![1]!["DATA"]!;
        Convert.FromHexString((string)data["payload"]!).Length.Should().Be((int)data["payload_len"]!);
    }

    [Fact]
    public void A_close_of_the_server_is_its_error()
    {
        var summary = new SummarisedRun(Scenarios["a fault"]).Json;

        ((int)summary["error"]!["peer_error"]!["error_code"]!).Should().Be(0x105);
        ((string)summary["end"]!["error_name"]!).Should().Be("H3_FRAME_UNEXPECTED");
        summary["sent"]!.AsArray().Select(static sent => (bool)sent!["executed"]!).Should().Equal(true, true, true, false);
    }

    [Fact]
    public void A_close_of_the_client_is_its_error()
    {
        var summary = new SummarisedRun(Scenarios["a close of ours"]).Json;

        ((int)summary["error"]!["local_error"]!["error_code"]!).Should().Be(0x10c);
        ((string)summary["error"]!["local_error"]!["reason"]!).Should().Be("bye");
        summary["error"]!["peer_error"].Should().BeNull();
    }

    [Fact]
    public void Triggers_that_came_are_not_missed_and_others_are()
    {
        new SummarisedRun([.. ARequest, Triggers(":status", "200")]).Json["missed_close_trigger_frames"]!.AsArray().Should().BeEmpty();
        new SummarisedRun(ARequest).Json["missed_close_trigger_frames"].Should().BeNull();

        var missed = new SummarisedRun(Scenarios["close triggers"]).Json["missed_close_trigger_frames"]!.AsArray();
        missed.Should().ContainSingle();
        ((string)missed[0]!["comparator"]!["frame"]!["enriched_headers"]!["headers"]![0]!["value"]!).Should().Be("204");
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        ((int)new SummarisedRun(ARequest).Json["left_out_events"]!).Should().Be(0);
        ((int)new SummarisedRun(ARequest, mostOctets: 2000).Json["left_out_events"]!).Should().BePositive();
    }

    [Fact]
    public void Packets_and_octets_are_counted_for_each_path()
    {
        var summary = new SummarisedRun(Scenarios["a change of the source port"]).Json;

        var paths = summary["path_stats"]!.AsArray();
        paths.Count.Should().Be(2);
        paths.Sum(static path => (int)path!["sent_bytes"]!).Should().Be((int)summary["stats"]!["sent_bytes"]!);
        paths.Sum(static path => (int)path!["recv"]!).Should().Be((int)summary["stats"]!["recv"]!);
        ((bool)paths[1]!["active"]!).Should().BeTrue();
        ((double)paths[1]!["min_rtt"]!).Should().BePositive();
    }

    private static Wait Triggers(string name, string value) => new(new AllHold([
        new FieldsArrived("request", [Field.Of(name, value)]),
        new FrameArrived(StreamName.ServerControl, Http3FrameType.Settings),
    ]));
}
