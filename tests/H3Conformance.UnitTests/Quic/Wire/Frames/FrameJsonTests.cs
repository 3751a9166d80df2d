using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FluentAssertions;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;
using Xunit;

namespace H3Conformance.UnitTests.Quic.Wire.Frames;

public sealed class FrameJsonTests
{
    public static IEnumerable<TheoryDataRow<Frame>> Samples =>
    [
        new(new PaddingFrame(3)),
        new(new PingFrame { TypeWidth = 2 }),
        new(new AckFrame(200, 5, 10, [new AckRange(3, 4)], new EcnCounts(1, 2, 3)) { DeclaredAckRangeCount = 9 }),
        new(new ResetStreamFrame(8, 0x10c, 65536)),
        new(new StopSendingFrame(8, 0x10c)),
        new(new CryptoFrame(new VarInt(1, 4), Bytes.Hex("0a"))),
        new(new NewTokenFrame(Bytes.Hex("0a")) { DeclaredLength = new VarInt(1, 2) }),
        new(new StreamFrame(8, 1024, Bytes.Hex("0a"), Fin: true)),
        new(new StreamFrame(8, 0, Bytes.Hex("0a"), HasLength: false) { HasOffset = true }),
        new(new MaxDataFrame(1)),
        new(new MaxStreamDataFrame(8, 1)),
        new(new MaxStreamsFrame(Bidirectional: true, 1)),
        new(new DataBlockedFrame(1)),
        new(new StreamDataBlockedFrame(8, 1)),
        new(new StreamsBlockedFrame(Bidirectional: false, 1)),
        new(new NewConnectionIdFrame(2, 1, Bytes.Hex("c0"), Bytes.Hex("0a")) { DeclaredLength = 21 }),
        new(new RetireConnectionIdFrame(1)),
        new(new PathChallengeFrame(Bytes.Hex("0a"))),
        new(new PathResponseFrame(Bytes.Hex("0a"))),
        new(new ConnectionCloseFrame(Application: false, 0x0a, 0x52, Bytes.Utf8("bad"))),
        new(new HandshakeDoneFrame()),
        new(new DatagramFrame(Bytes.Hex("0a"), HasLength: false)),
        new(new RawFrame(Bytes.Hex("40 21"))),
    ];

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_frame_survives_its_JSON(Frame frame) =>
        JsonSerializer.Deserialize(ToJson(frame), QuicFrameJsonContext.Default.Frame).Should().Be(frame);

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void The_type_is_said_by_the_discriminator_alone(Frame frame)
    {
        ToJson(frame).Select(static property => property.Key).Should().NotContain(["Type", "IsAckEliciting"]);
        if (frame is not RawFrame)
            ToJson(frame)["frame"]!.GetValue<string>().Should().Be(frame.Type.ToString().ToLowerInvariant());
    }

    [Fact]
    public void Every_frame_has_a_discriminator() =>
        typeof(Frame).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(static derived => derived.DerivedType)
            .Should().BeEquivalentTo(typeof(Frame).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Frame))));

    [Fact]
    public void Every_frame_has_a_sample() =>
        Samples.Select(static row => row.Data.GetType()).Distinct().Should().HaveCount(typeof(Frame).GetCustomAttributes<JsonDerivedTypeAttribute>().Count());

    [Theory]
    [InlineData("""{ "frame": "stream", "StreamId": 8, "Offset": 4, "StreamData": "0a" }""", "0e 08 04 01 0a")]
    [InlineData("""{ "frame": "stream", "StreamId": 8, "Offset": 0, "StreamData": "0a" }""", "0a 08 01 0a")]
    [InlineData("""{ "frame": "datagram", "Data": "0a" }""", "31 01 0a")]
    [InlineData("""{ "frame": "max_data", "MaximumData": 1 }""", "10 01")]
    public void What_is_left_out_is_written_the_usual_way(string json, string octets)
    {
        var frame = JsonSerializer.Deserialize(json, QuicFrameJsonContext.Default.Frame)!;

        FrameFormat.Format.Maps(frame, octets);
    }

    private static JsonObject ToJson(Frame frame) => JsonSerializer.SerializeToNode(frame, QuicFrameJsonContext.Default.Frame)!.AsObject();
}
