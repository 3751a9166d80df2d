using FluentAssertions;
using H3Conformance.Http3.Frames;
using H3Conformance.Quic;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Frames;

public sealed class Http3FrameReaderTests
{
    public static IEnumerable<TheoryDataRow<Http3Frame, string>> Samples => FrameSamples.All;

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_frame_arrives_the_same_in_any_pieces(Http3Frame frame, string hex)
    {
        foreach (var chunks in Chunking.Chunkings(Bytes.Hex(hex + hex)))
            Frames(chunks).Should().Equal(frame, frame);
    }

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void Every_truncation_is_found_at_the_end_of_the_stream(Http3Frame frame, string hex)
    {
        for (var length = 1; length < Bytes.Hex(hex).Length; length++)
        {
            var reader = new Http3FrameReader();
            reader.Receive(Bytes.Hex(hex).Slice(0, length));
            reader.Finish().Should().NotBeNull($"{frame} has more than {length} octets");
        }
    }

    [Fact]
    public void Data_comes_out_as_it_comes_in()
    {
        var reader = new Http3FrameReader();

        reader.Receive(Bytes.Hex("00 04 aa bb")).Should().Equal(
            new FrameHeaderItem(Http3FrameType.Data, 4), new DataChunkItem(Bytes.Hex("aa bb")));
        reader.Receive(Bytes.Hex("cc dd")).Should().Equal(
            new DataChunkItem(Bytes.Hex("cc dd")), new FrameEndItem(Http3FrameType.Data));
    }

    [Fact]
    public void The_header_is_given_before_the_payload_arrives() =>
        new Http3FrameReader().Receive(Bytes.Hex("06 08")).Should().Equal(new FrameHeaderItem(Http3FrameType.Http2Ping, 8));

    [Theory]
    [InlineData("03 02 00 00", MalformedFrameKind.ExtraOctets)]
    [InlineData("04 01 06", MalformedFrameKind.PayloadTooShort)]
    [InlineData("07 00", MalformedFrameKind.PayloadTooShort)]
    [InlineData("0d 02 01 00", MalformedFrameKind.ExtraOctets)]
    public void A_malformed_payload_is_named_and_the_next_frame_is_read(string hex, MalformedFrameKind kind)
    {
        foreach (var chunks in Chunking.Chunkings(Bytes.Hex(hex + "07 01 04")))
        {
            var items = Items(chunks);
            items.OfType<MalformedFrameItem>().Should().ContainSingle().Which.Kind.Should().Be(kind);
            items[^1].Should().Be(new FrameItem(new GoawayFrame(4)));
        }
    }

    [Fact]
    public void A_known_frame_above_the_bound_is_named_at_once_and_skipped()
    {
        var reader = new Http3FrameReader(maxBuffered: 2);

        reader.Receive(Bytes.Hex("01 03")).Should().EndWith(new MalformedFrameItem(Http3FrameType.Headers, MalformedFrameKind.TooLargeToBuffer));
        reader.Receive(Bytes.Hex("aa bb cc 01 02 dd ee")).Should().Equal(
            new FrameEndItem(Http3FrameType.Headers),
            new FrameHeaderItem(Http3FrameType.Headers, 2),
            new FrameItem(new HeadersFrame(Bytes.Hex("dd ee"))));
    }

    [Fact]
    public void An_unknown_frame_of_any_size_is_skipped_in_constant_memory()
    {
        var reader = new Http3FrameReader();
        var piece = Bytes.Repeat(0x61, 1 << 16);
        reader.Receive(Bytes.Hex("21 ff ff ff ff ff ff ff ff"));
        reader.Receive(piece);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            reader.Receive(piece);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1 << 16);
        reader.Finish()!.OctetsMissing.Should().Be(VarInt.MaxValue - (1001UL << 16));
    }

    [Fact]
    public void A_declared_length_takes_no_memory_before_its_octets_arrive()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        new Http3FrameReader().Receive(Bytes.Hex("01 80 10 00 00 61"));

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1 << 14);
    }

    [Theory]
    [InlineData("80", null, 3)]                    // one of four octets of the Type
    [InlineData("21", 0x21, 1)]                    // no Length
    [InlineData("00 c0", 0x00, 7)]                 // one of eight octets of the Length
    [InlineData("00 05 aa", 0x00, 4)]              // one of five octets of the payload
    [InlineData("01 7f ff", 0x01, 16383)]
    public void The_end_of_the_stream_inside_a_frame_tells_what_is_missing(string hex, int? type, int missing)
    {
        var reader = new Http3FrameReader();
        reader.Receive(Bytes.Hex(hex));

        reader.Finish().Should().Be(new TruncatedFrameItem(type is { } t ? new Http3FrameType((ulong)t) : null, (ulong)missing));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00 00")]
    [InlineData("21 00 07 01 04")]
    public void The_end_of_the_stream_between_frames_is_no_truncation(string hex)
    {
        var reader = new Http3FrameReader();
        reader.Receive(Bytes.Hex(hex));

        reader.Finish().Should().BeNull();
    }

    [Fact]
    public void Garbage_gives_the_same_items_octet_by_octet_as_whole()
    {
        var random = new Random(9114);
        for (var round = 0; round < 2000; round++)
        {
            var octets = new byte[random.Next(64)];
            random.NextBytes(octets);
            Joined(Chunking.OctetByOctet(octets)).Should().Equal(Joined([octets]), Convert.ToHexString(octets));
        }
    }

    private static List<Http3FrameItem> Items(IReadOnlyList<Bytes> chunks)
    {
        var reader = new Http3FrameReader();
        return [.. chunks.SelectMany(chunk => reader.Receive(chunk))];
    }

    /// <summary>The items with neighbouring chunks of DATA made one.</summary>
    private static List<Http3FrameItem> Joined(IReadOnlyList<Bytes> chunks)
    {
        var joined = new List<Http3FrameItem>();
        foreach (var item in Items(chunks))
        {
            if (item is DataChunkItem chunk && joined is [.., DataChunkItem last])
                joined[^1] = new DataChunkItem(last.Data.Concat(chunk.Data));
            else
                joined.Add(item);
        }

        return joined;
    }

    private static List<Http3Frame> Frames(IReadOnlyList<Bytes> chunks)
    {
        var frames = new List<Http3Frame>();
        var data = Bytes.Empty;
        foreach (var item in Joined(chunks))
        {
            if (item is FrameItem whole)
                frames.Add(whole.Frame);
            if (item is FrameEndItem)
                frames.Add(new DataFrame(data));
            data = item is DataChunkItem chunk ? chunk.Data : Bytes.Empty;
        }

        return frames;
    }
}
