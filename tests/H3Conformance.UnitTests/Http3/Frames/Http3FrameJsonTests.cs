using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Frames;

public sealed class Http3FrameJsonTests
{
    public static IEnumerable<TheoryDataRow<Http3Frame, string>> Discriminators =>
    [
        new(new DataFrame(Bytes.Empty), "data"),
        new(new HeadersFrame(Bytes.Empty), "headers"),
        new(new CancelPushFrame(0), "cancel_push"),
        new(SettingsFrame.Empty, "settings"),
        new(new PushPromiseFrame(0, Bytes.Empty), "push_promise"),
        new(new GoawayFrame(0), "goaway"),
        new(new MaxPushIdFrame(0), "max_push_id"),
        new(new PriorityUpdateFrame(Push: true, 0, Bytes.Empty), "priority_update"),
        new(new UnknownFrame(0x21UL, Bytes.Empty), "unknown"),
        new(new RawHttp3Frame(Bytes.Empty), "raw"),
    ];

    public static IEnumerable<TheoryDataRow<Http3Frame, string>> Samples => FrameSamples.All;

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_frame_survives_its_JSON(Http3Frame frame, string hex)
    {
        var read = JsonSerializer.Deserialize(ToJson(frame), FrameJsonContext.Default.Http3Frame)!;

        read.Should().Be(frame);
        read.ToBytes().Should().Be(Bytes.Hex(hex));
    }

    [Theory, MemberData(nameof(Discriminators), DisableDiscoveryEnumeration = true)]
    public void A_frame_is_named_by_its_discriminator(Http3Frame frame, string name) =>
        ToJson(frame)["frame"]!.GetValue<string>().Should().Be(name);

    [Fact]
    public void The_type_of_a_known_frame_is_said_once() =>
        ToJson(new GoawayFrame(4)).ContainsKey("Type").Should().BeFalse();

    [Fact]
    public void The_type_of_an_unknown_frame_is_a_number() =>
        ToJson(new UnknownFrame(0x21UL, Bytes.Empty))["Type"]!.GetValue<ulong>().Should().Be(0x21);

    [Fact]
    public void A_frame_is_short_in_JSON() =>
        ToJson(SettingsFrame.Empty.With(SettingId.H3Datagram, 1) with { DeclaredLength = new VarInt(9, 2) }).ToJsonString()
            .Should().Be("""{"frame":"settings","Settings":[{"Id":51,"Value":1}],"DeclaredLength":"9:2"}""");

    [Theory]
    [InlineData("""{ "frame": "unknown", "Type": 33 }""")]
    [InlineData("""{ "frame": "unknown", "Type": "0x21" }""")]
    public void A_type_is_read_as_a_number_or_as_hex(string json) =>
        JsonSerializer.Deserialize(json, FrameJsonContext.Default.Http3Frame)!.Type.Should().Be(Http3FrameType.Reserved(0));

    [Theory]
    [InlineData("-1")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    public void What_is_no_type_is_refused(string type)
    {
        var read = () => JsonSerializer.Deserialize($$"""{ "frame": "unknown", "Type": {{type}} }""", FrameJsonContext.Default.Http3Frame);

        read.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("""{ "frame": "data", "Data": "abc" }""")]
    [InlineData("""{ "frame": "goaway", "Id": "4:3" }""")]
    [InlineData("""{ "frame": "settings", "Settings": { } }""")]
    public void Other_than_hex_a_number_and_an_array_is_refused(string json)
    {
        var read = () => JsonSerializer.Deserialize(json, FrameJsonContext.Default.Http3Frame);

        read.Should().Throw<JsonException>();
    }

    private static JsonObject ToJson(Http3Frame frame) =>
        JsonSerializer.SerializeToNode(frame, FrameJsonContext.Default.Http3Frame)!.AsObject();
}
