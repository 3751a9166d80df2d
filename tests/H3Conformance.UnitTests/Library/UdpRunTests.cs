using System.Net;
using System.Text.Json.Nodes;
using FluentAssertions;
using H3Conformance.Http3;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Running;
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
    public void The_connection_is_closed_when_a_function_says_so()
    {
        var comparators = new Dictionary<string, Func<Outcome, bool>>
        {
            ["some content"] = static seen => seen.Streams[StreamName.Request] is { Status: 200, ContentLength: > 10 },
        };

        var run = UdpRun.Play(Url,
        [
            new SendRequest(StreamName.Request, Request.Get("localhost").Fields),
            new Wait(new ComparatorHolds("some content")),
            new CloseConnection(Application: true, H3Error.NoError.Value),
        ],
        comparators);

        run.Outcome.UnmetConditions.Should().BeEmpty();
        run.Outcome.ClosedLocally.Should().NotBeNull();
    }

    [Fact]
    public void A_function_that_nobody_handed_in_is_an_argument_out_of_place() =>
        FluentActions.Invoking(() => UdpRun.Play(Url, [new Wait(new AllHold([new ComparatorHolds("nothing")]))])).Should().Throw<ArgumentException>().WithMessage("There is no comparator 'nothing'*");

    [Fact]
    public void A_function_that_never_says_so_is_waited_for_in_vain_and_missed()
    {
        var profile = new ClientProfile { Address = _server.Address, Authority = "localhost", Tls = new() { CertificateVerification = CertificateVerification.None }, Patience = Patience.Default with { Deadline = TimeSpan.FromMilliseconds(200) } };
        var wait = new AllHold([new SettingsArrived(), new ComparatorHolds("never")]);

        var run = UdpRun.Play(profile, [new Wait(wait)], new Dictionary<string, Func<Outcome, bool>> { ["never"] = static _ => false }, CancellationToken.None);

        run.Outcome.UnmetConditions.Should().Equal(wait);
        run.Outcome.MissedTriggers.Should().Equal(new ComparatorHolds("never"));
        JsonNode.Parse(run.Summary)!["missed_close_trigger_frames"]!.ToJsonString().Should().Contain("never");
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
