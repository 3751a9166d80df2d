using System.Text;
using FluentAssertions;
using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Qpack;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Recording;
using H3Conformance.Scenarios.Waits;
using Xunit;
using Action = H3Conformance.Scenarios.Actions.Action;

namespace H3Conformance.UnitTests.Scenarios.Recording.H3i;

/// <summary>Each kind of line that h3i writes or reads, also those that it fails on itself.</summary>
public sealed class H3iRecordingTests
{
    private const string Header = "\x1e{\"file_schema\":\"urn:ietf:params:qlog:file:sequential\",\"serialization_format\":\"JSON-SEQ\",\"title\":\"h3i\",\"trace\":{\"vantage_point\":{\"type\":\"client\"}}}\n";

    public static TheoryData<string, Action> Frames => new()
    {
        { """{"frame_type":"data"}""", Frame(new DataFrame(Bytes.Empty)) },
        { """{"frame_type":"data","raw":{"payload_length":4,"data":"test"}}""", Frame(new DataFrame(Bytes.Utf8("test"))) },
        { """{"frame_type":"settings","settings":[{"name":"6","value":65536},{"name_bytes":64,"value":5},{"name":"H3_DATAGRAM","value":1}]}""", Frame(new SettingsFrame([new Setting(6, 65536), new Setting(64, 5), new Setting(0x33, 1)])) },
        { """{"frame_type":"settings","settings":[]}""", Frame(SettingsFrame.Empty) },
        { """{"frame_type":"goaway","id":4}""", Frame(new GoawayFrame(4)) },
        { """{"frame_type":"max_push_id","push_id":8}""", Frame(new MaxPushIdFrame(8)) },
        { """{"frame_type":"cancel_push","push_id":3}""", Frame(new CancelPushFrame(3)) },
        { """{"frame_type":"push_promise","push_id":1,"headers":[]}""", Frame(new PushPromiseFrame(1, new QpackEncoder().Encode(0, []))) },
        { """{"frame_type":"priority_update","stream_id":0,"priority_field_value":"u=1,i"}""", Frame(new PriorityUpdateFrame(Push: false, 0, Bytes.Utf8("u=1,i"))) },
        { """{"frame_type":"priority_update","push_id":1,"priority_field_value":"u=1"}""", Frame(new PriorityUpdateFrame(Push: true, 1, Bytes.Utf8("u=1"))) },
        { """{"frame_type":"unknown","frame_type_bytes":64,"raw":{"payload_length":3}}""", Frame(new UnknownFrame(new Http3FrameType(64), Bytes.Hex("000000"))) },
        { """{"frame_type":"reserved","frame_type_bytes":33,"raw":{"payload_length":1,"data":"x"}}""", Frame(new UnknownFrame(new Http3FrameType(33), Bytes.Utf8("x"))) },
        { """{"frame_type":"headers","headers":[{"name":":method","value":"GET"}]}""", new SendFields("0", [Field.Of(":method", "GET")], Fin: true) },
        { """{"frame_type":"headers","headers":[]}""", new SendFields("0", [], Fin: true) },
    };

    public static TheoryData<string, Action> QuicFrames => new()
    {
        { """{"frame_type":"stream","stream_id":0,"fin":true,"raw":{"payload_length":3,"data":"abc"}}""", new SendBytes("0", Bytes.Utf8("abc"), Fin: true) },
        { """{"frame_type":"stream","stream_id":0,"fin":false,"raw":{"payload_length":2}}""", new SendBytes("0", Bytes.Hex("0000")) },
        { """{"frame_type":"datagram","raw":{"payload_length":3,"data":"\u0000hi"}}""", new SendDatagramFrame(Bytes.Utf8("\0hi")) },
        { """{"frame_type":"reset_stream","stream_id":4,"error":"unknown","error_code":268,"final_size":0}""", new ResetStream("4", 268) },
        { """{"frame_type":"reset_stream","stream_id":4}""", new ResetStream("4", 0) },
        { """{"frame_type":"stop_sending","stream_id":4,"error":"unknown","error_code":268}""", new StopSending("4", 268) },
    };

    public static TheoryData<string, Condition> Waits => new()
    {
        { """{"duration":250.0}""", new TimePassed(250) },
        { """{"stream_id":0,"type":"headers"}""", new HeadersArrived("0") },
        { """{"StreamEvent":{"stream_id":0,"type":"finished"}}""", new StreamEnded("0") },
        { """{"StreamEvent":{"stream_id":0,"type":"data"}}""", new DataArrived("0") },
        { """{"CanOpenNumStreams":{"num":100,"bidi":true}}""", new StreamsAreAdmitted(Bidirectional: true, 100) },
    };

    [Theory]
    [MemberData(nameof(Frames))]
    public void A_frame_is_sent(string frame, Action action) =>
        Read($$$"""{"time":0.0,"name":"http3:frame_created","data":{"stream_id":0,"frame":{{{frame}}}},"fin_stream":true}""").Should().Equal(action);

    [Theory]
    [MemberData(nameof(QuicFrames))]
    public void What_is_below_HTTP_3_is_sent(string frame, Action action) =>
        Read($$$"""{"time":0.0,"name":"quic:packet_sent","data":{"header":{"packet_type":"1RTT"},"frames":[{{{frame}}}]}}""").Should().Equal(action);

    [Fact]
    public void A_close_lets_out_what_stands_in_front_of_it() =>
        Read("""{"time":0.0,"name":"quic:packet_sent","data":{"header":{"packet_type":"1RTT"},"frames":[{"frame_type":"connection_close","error_space":"transport","error_code":10,"reason":"bye"}]}}""")
            .Should().Equal(new Flush(), new CloseConnection(Application: false, 10, "bye"));

    [Theory]
    [MemberData(nameof(Waits))]
    public void A_wait_has_its_condition(string data, Condition condition) =>
        Read($$$"""{"time":0.0,"name":"h3i:wait","data":{{{data}}}}""").Should().Equal(new Wait(condition));

    [Theory]
    [InlineData("\"control\"", "00")]
    [InlineData("\"push\"", "01")]
    [InlineData("\"qpack_encode\"", "02")]
    [InlineData("\"qpack_decode\"", "03")]
    [InlineData("\"unknown\",\"stream_type_bytes\":16384", "80004000")]
    public void A_stream_begins_with_its_type(string type, string octets) =>
        Read($$$"""{"time":0.0,"name":"http3:stream_type_set","data":{"initiator":"local","stream_id":18,"stream_type":{{{type}}}}}""").Should().Equal(new SendBytes("18", Bytes.Hex(octets)));

    [Fact]
    public void Literal_headers_keep_their_case() =>
        Read("""{"name":"http3:frame_created","data":{"stream_id":0,"frame":{"frame_type":"headers","headers":[{"name":"X-Case","value":"1"}]}},"literal_headers":true}""").Should().Equal(
            new SendFieldSection("0", RawFieldSection.Of([new LiteralWithLiteralName(NeverIndexed: false, new QpackString(Bytes.Utf8("X-Case"), StringCoding.Huffman), new QpackString(Bytes.Utf8("1"), StringCoding.Huffman))])));

    [Fact]
    public void The_actions_begin_when_the_handshake_is_complete() =>
        RecordingReader.Read(Encoding.UTF8.GetBytes($"{Header}\x1e{{\"name\":\"h3i:wait\",\"data\":{{\"duration\":1}}}}")).Scenario!.Steps.OfType<Wait>().First().Should().Be(new Wait(new HandshakeIsComplete()));

    [Fact]
    public void The_client_sends_nothing_by_itself() =>
        RecordingReader.Read(Encoding.UTF8.GetBytes($"{Header}\x1e{{\"name\":\"h3i:wait\",\"data\":{{\"duration\":1}}}}")).Scenario!.Actions.OfType<SwitchHttp3>().Select(static change => change.Automatism)
            .Should().Equal(Http3Automatism.ControlStream, Http3Automatism.QpackEncoderStream, Http3Automatism.QpackDecoderStream);

    [Theory]
    [InlineData("""{"name":"h3i:wait"}""", "an event has no data.")]
    [InlineData("""{"name":"h3i:wait","data":{"stream_id":0,"type":"never"}}""", "h3i waits for headers, data or finished, not for 'never'.")]
    [InlineData("""{"name":"h3i:wait","data":{"duration":-1}}""", "'duration' has to be milliseconds, a day at most.")]
    [InlineData("""{"name":"http3:frame_created","data":{"stream_id":-1,"frame":{"frame_type":"data"}}}""", "'stream_id' has to be a number from 0 to 2^62-1.")]
    [InlineData("""{"name":"http3:frame_created","data":{"stream_id":0,"frame":{"frame_type":"data","raw":{"payload_length":99999999999}}}}""", "'payload_length' has to be")]
    [InlineData("""{"name":"quic:packet_sent","data":{"frames":[{"frame_type":"connection_close","error_space":"space","error_code":1}]}}""", "'error_space' is 'space'")]
    public void A_broken_line_is_told_with_its_place(string line, string what) =>
        RecordingReader.Read(Encoding.UTF8.GetBytes($"{Header}\x1e{line}\n")).Fault!.ToString().Should().StartWith("record 2").And.Contain(what);

    private static SendFrame Frame(Http3Frame frame) => new("0", frame, Fin: true);

    // A last line without its end counts too.
    private static IEnumerable<Action> Read(string line)
    {
        var result = RecordingReader.Read(Encoding.UTF8.GetBytes($"{Header}\x1e{line}"));
        result.Fault.Should().BeNull();
        return result.Scenario!.Actions.Skip(5);
    }
}
