using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Quic.Streams;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Evidence;
using H3Conformance.Scenarios.Evidence.Qlog;
using H3Conformance.Scenarios.Notation;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Waits;
using H3Conformance.UnitTests.Scenarios.Recording;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Notation;

public class ActionNotationTests
{
    private const int Cases = 300;

    public static TheoryData<Type> ActionTypes() =>
        [.. typeof(Action).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(static derived => derived.DerivedType)];

    [Theory]
    [MemberData(nameof(ActionTypes))]
    public void Every_action_survives_text_and_JSON(Type type)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var action = (Action)RandomValue.Of(type, new Random(seed));
            var line = ActionNotation.Write(action);

            var read = Read(line);
            read.Should().Be(action, line);
            ScenarioJson.TryRead(Encoding.UTF8.GetBytes(ScenarioJson.Write(read)), out Action? again, out _).Should().BeTrue();
            again.Should().Be(action, line);
            line.Should().NotContain("\n");
        }
    }

    [Theory]
    [MemberData(nameof(ActionTypes))]
    public void Every_action_survives_text_and_qlog(Type type)
    {
        Action[] actions = [.. Enumerable.Range(0, Cases).Select(seed => (Action)RandomValue.Of(type, new Random(seed)))];
        var record = new RunRecord();
        record.Started(new Scenario([.. actions.Select(ActionNotation.Write).Select(Read)]), TimeSpan.Zero);
        using var qlog = new MemoryStream();
        QlogWriter.Write(qlog, record, new EvidenceTitle("nothing", "A_test", "stimulus"));

        RecordingReader.Read(qlog.ToArray()).Scenario!.Actions.Should().Equal(actions);
    }

    public static TheoryData<string, Action> Lines() => new()
    {
        { "open_stream stream=request", new OpenStream("request") },
        { "open_uni_stream stream=control type=CONTROL", new OpenUniStream("control", 0) },
        { "open_uni_stream stream=x type=33:4", new OpenUniStream("x", new VarInt(33, 4)) },
        { "send_bytes stream=request data=\"GET /\\r\\n\" fin=yes", new SendBytes("request", Bytes.Utf8("GET /\r\n"), Fin: true) },
        { "send_bytes stream=request data=0x00ff", new SendBytes("request", Bytes.Hex("00ff")) },
        { "send_frame stream=control frame=settings{settings=[SETTINGS_MAX_FIELD_SECTION_SIZE=4096 33=7:4]}", new SendFrame("control", new SettingsFrame([Setting.Of(SettingId.MaxFieldSectionSize, 4096), new Setting(33, new VarInt(7, 4))])) },
        { "send_request stream=request fields=[:method=GET :path=/?a=b accept=\"text/html, */*\" !cookie=secret]", new SendRequest("request", [Field.Of(":method", "GET"), Field.Of(":path", "/?a=b"), Field.Of("accept", "text/html, */*"), Field.Of("cookie", "secret") with { NeverIndexed = true }]) },
        { "reset_stream stream=4 error_code=H3_REQUEST_CANCELLED", new ResetStream("4", 0x10c) },
        { "close_connection application=no error_code=PROTOCOL_VIOLATION", new CloseConnection(Application: false, 0xa) },
        { "close_connection application=no error_code=266", new CloseConnection(Application: false, 0x10a) },
        { "send_quic_frames level=one_rtt frames=[ping max_data{maximum_data=5}]", new SendQuicFrames(EncryptionLevel.OneRtt, [new PingFrame(), new MaxDataFrame(5)]) },
        { "wait until=headers{stream=request}", new Wait(new HeadersArrived("request")) },
        { "wait until=comparator{name=\"some content\"}", new Wait(new ComparatorHolds("some content")) },
        { "wait until=sent{stream=request}", new Wait(new OctetsWereSent("request")) },
        { "wait until=all{conditions=[sent{stream=request octets=5} blocked{stream=request by=max_stream_data}]}", new Wait(new AllHold([new OctetsWereSent("request", 5), new SendingIsBlocked("request", PeerLimit.MaxStreamData)])) },
        { "wait until=blocked{stream=4}", new Wait(new SendingIsBlocked("4")) },
        { "wait until=duration{milliseconds=12.5}", new Wait(new TimePassed(12.5)) },
        { "wait until=all{conditions=[headers{stream=request} frame{stream=server-control type=GOAWAY}]}", new Wait(new AllHold([new HeadersArrived("request"), new FrameArrived(StreamName.ServerControl, Http3FrameType.Goaway)])) },
        { "flush", new Flush() },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_reads_like_this(string line, Action action)
    {
        Read(line).Should().Be(action);
        ActionNotation.Write(action).Replace("=\"/?a=b\"", "=/?a=b", StringComparison.Ordinal).Should().Be(line);
    }

    [Theory]
    [InlineData("open_stream stream=\"request\"   # a comment", "open_stream stream=request")]
    [InlineData("reset_stream error_code=0x10c, stream=4", "reset_stream stream=4 error_code=H3_REQUEST_CANCELLED")]
    [InlineData("reset_stream stream=4 error_code=h3_request_cancelled", "reset_stream stream=4 error_code=H3_REQUEST_CANCELLED")]
    [InlineData(@"send_bytes stream=4 data=a\x00\0\\\n", @"send_bytes stream=4 data=0x6100005c0a")]
    [InlineData("offer alpn=[h3, h2]", "offer alpn=[h3 h2]")]
    [InlineData("open_stream", "open_stream stream=request")]
    [InlineData("close_connection", "close_connection application=yes error_code=H3_NO_ERROR")]
    [InlineData("use_settings", "use_settings settings=[]")]
    public void Other_ways_to_write_it_mean_the_same(string line, string usual) => ActionNotation.Write(Read(line)).Should().Be(usual);

    [Theory]
    [InlineData("", "column 1: an action is expected")]
    [InlineData("fly", "column 1: there is no action 'fly'")]
    [InlineData("open_uni_stream", "column 16: stream is missing")]
    [InlineData("open_stream stream", "column 19: '=' is expected after stream")]
    [InlineData("open_stream stream=", "column 20: a value is expected")]
    [InlineData("open_stream flow=1", "column 13: there is no 'flow' here, but stream")]
    [InlineData("open_stream stream=a stream=b", "column 22: stream is there twice")]
    [InlineData("flush now", "column 7: 'now' is too much: nothing is to be said here")]
    [InlineData("send_bytes stream=a data=0x1", "column 26: '0x1' is not hex: pairs of digits are expected after 0x")]
    [InlineData("send_bytes stream=a data=\"x", "column 26: the closing quote is missing")]
    [InlineData("send_bytes stream=a data=\\q", "column 26: a backslash stands before")]
    [InlineData("send_bytes stream=a data=@x", "column 26: files are not read here")]
    [InlineData("send_bytes stream=a data=x fin=maybe", "column 32: yes or no is expected, not 'maybe'")]
    [InlineData("send_frame stream=a frame=fly", "column 27: 'fly' is none of data, headers")]
    [InlineData("send_frame stream=a frame=data{", "column 32: '}' is missing")]
    [InlineData("wait until=data{stream=a octets=many}", "column 33: 'many' is no number")]
    [InlineData("open_uni_stream stream=a type=99999999999999999999", "column 31: '99999999999999999999' is neither a number nor one of CONTROL")]
    [InlineData("open_uni_stream stream=a type=5:3", "A variable-length integer is")]
    public void What_is_no_action_gives_one_line_that_says_what_and_where(string line, string fault)
    {
        ActionNotation.TryRead(line, readFile: null, out var action, out var said).Should().BeFalse();

        action.Should().BeNull();
        said.Should().StartWith(fault).And.NotContain("\n");
    }

    [Fact]
    public void Damage_never_throws()
    {
        var random = new Random(5);
        foreach (var type in ActionTypes().Select(static row => row.Data))
        {
            for (var i = 0; i < 100; i++)
            {
                var line = ActionNotation.Write((Action)RandomValue.Of(type, random)).ToCharArray();
                for (var count = random.Next(1, 4); count > 0; count--)
                    line[random.Next(line.Length)] = random.GetItems("[]{}=\"\\@!#, x0\ud800".AsSpan(), 1)[0];
                var understood = ActionNotation.TryRead(new string(line[..random.Next(line.Length + 1)]), readFile: null, out var action, out var fault);
                understood.Should().Be(action is not null);
                (understood || fault is { Length: > 0 }).Should().BeTrue();
            }
        }
    }

    private static Action Read(string line)
    {
        ActionNotation.TryRead(line, readFile: null, out var action, out var fault).Should().BeTrue("{0}: {1}", fault, line);
        return action!;
    }
}
