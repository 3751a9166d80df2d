using System.Net;
using System.Text.Json.Nodes;
using FluentAssertions;
using H3Conformance.Http3;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Waits;
using H3Conformance.Server;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Library;

/// <summary>What docs/library.md shows.</summary>
public sealed class UdpRunTests : IDisposable
{
    private readonly UdpServerPump _server = new(EmbeddedServer.Create(DateTimeOffset.UtcNow), new IPEndPoint(IPAddress.Loopback, 0));

    private string Url => $"https://{_server.Address}/";

    [Fact]
    public void A_mismatched_content_length_is_answered_and_summarised()
    {
        var request = Request.Post("localhost").With("content-length", "5");

        var run = UdpRun.Play(Url, [new SendRequest(StreamName.Request, request.Fields, Bytes.Utf8("four")), new Wait(new StreamEnded(StreamName.Request)), new CloseConnection(Application: true, H3Error.NoError.Value)]);

        run.Outcome.Streams[StreamName.Request].Should().Match<StreamOutcome>(static stream => stream.Status == 400 || stream.ResetCode == H3Error.MessageError);
        JsonNode.Parse(run.Summary)!["error"]!["local_error"]!["error_code"]!.GetValue<ulong>().Should().Be(H3Error.NoError.Value);
    }

    [Fact]
    public void The_connection_is_closed_when_all_of_these_arrived()
    {
        var run = UdpRun.Play(Url,
        [
            new SendRequest(StreamName.Request, Request.Get("localhost").Fields),
            new Wait(new AllHold(
            [
                new FieldsArrived(StreamName.Request, [Field.Of(":status", "200")]),
                new FrameArrived(StreamName.Request, Http3FrameType.Data),
                new FrameArrived(StreamName.ServerControl, Http3FrameType.Settings),
            ])),
            new CloseConnection(Application: true, H3Error.NoError.Value),
        ]);

        run.Outcome.UnmetConditions.Should().BeEmpty();
        run.Outcome.MissedTriggers.Should().BeEmpty();
    }

    [Fact]
    public void The_qlog_is_a_recording_of_the_actions()
    {
        Action[] actions = [new SendRequest(StreamName.Request, Request.Get("localhost").Fields), new Wait(new StreamEnded(StreamName.Request))];
        using var output = new MemoryStream();

        UdpRun.Play(Url, [.. actions]).WriteQlog(output);

        RecordingReader.Read(output.ToArray()).Scenario!.Actions.Should().Equal(actions);
    }

    public void Dispose() => _server.Dispose();
}
