using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack;

public sealed class QpackDecoderTests
{
    // Capacity 220; :authority (static name): a; x: y; x (dynamic name): z; duplicate of x: y
    private const string EveryInstruction = "3fbd01 c0 01 61 41 78 01 79 80 01 7a 01";

    private static readonly Field[] EveryEntry =
        [Field.Of("x", "y"), Field.Of("x", "z"), Field.Of("x", "y"), Field.Of(":authority", "a")]; // newest first

    private readonly QpackDecoder _decoder = new(220, 2);

    [Fact]
    public void Instructions_count_in_whatever_pieces_they_come()
    {
        foreach (var chunks in UnitTests.Wire.Chunking.Chunkings(Bytes.Hex(EveryInstruction)))
        {
            var decoder = new QpackDecoder(220, 0);
            chunks.Should().OnlyContain(chunk => decoder.ReceiveEncoderStream(chunk) == null);
            Fields(decoder.Decode(0, Bytes.Hex("05 00 80 81 82 83"))).Should().Equal(EveryEntry);
        }
    }

    [Fact]
    public void Every_representation_is_understood()
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex(EveryInstruction));

        // Required Insert Count 4, Base 2: static, relative, post-Base; literals with a static, relative, post-Base and literal name
        var result = _decoder.Decode(0, Bytes.Hex("05 81 c1 80 11 51 01 6b 40 01 6b 00 01 6b 21 6e 01 6b"));

        Fields(result).Should().Equal(
            Field.Of(":path", "/"), Field.Of("x", "y"), Field.Of("x", "y"),
            Field.Of(":path", "k"), Field.Of("x", "k"), Field.Of("x", "k"), Field.Of("n", "k"));
    }

    [Theory]
    [InlineData("00 00 71 01 6b")]          // static name
    [InlineData("02 00 60 01 6b")]          // relative name
    [InlineData("02 80 08 01 6b")]          // post-Base name
    [InlineData("00 00 31 6e 01 6b")]       // literal name
    public void The_N_bit_is_kept(string hex)
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex(EveryInstruction));
        Fields(_decoder.Decode(0, Bytes.Hex(hex))).Should().ContainSingle().Which.NeverIndexed.Should().BeTrue();
    }

    [Fact]
    public void A_section_cannot_be_cut_without_being_noticed()
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex(EveryInstruction));

        foreach (var truncated in UnitTests.Wire.Chunking.Truncations(Bytes.Hex("05 81 5f00 03 6b6b6b")).Where(static t => t.Length != 2))
            _decoder.Decode(0, truncated).Should().BeOfType<FailedSection>().Which.Failure.Fault.Should().Be(QpackFault.TruncatedSection);
    }

    [Fact]
    public void An_empty_section_has_no_fields() => _decoder.Decode(0, Bytes.Hex("00 00")).Should().Be(new DecodedSection([], 0));

    [Fact]
    public void Blocked_streams_go_on_in_the_order_of_their_needs()
    {
        _decoder.Decode(0, Bytes.Hex("04 00 80")).Should().Be(new BlockedSection(3));
        _decoder.Decode(4, Bytes.Hex("02 00 80")).Should().Be(new BlockedSection(1));

        _decoder.ReceiveEncoderStream(Bytes.Hex("3fbd01 40 00"));
        _decoder.TryTakeUnblocked(out var first, out _).Should().BeTrue();
        _decoder.TryTakeUnblocked(out _, out _).Should().BeFalse();
        _decoder.ReceiveEncoderStream(Bytes.Hex("00 00"));
        _decoder.TryTakeUnblocked(out var second, out _).Should().BeTrue();

        (first, second).Should().Be((4UL, 0UL));
    }

    [Fact]
    public void A_later_section_of_a_blocked_stream_waits_behind_the_first_and_counts_no_stream()
    {
        _decoder.Decode(0, Bytes.Hex("02 00 80")).Should().Be(new BlockedSection(1));
        _decoder.Decode(0, Bytes.Hex("00 00 c1")).Should().Be(new BlockedSection(0));
        _decoder.Decode(4, Bytes.Hex("02 00 80")).Should().Be(new BlockedSection(1));

        _decoder.ReceiveEncoderStream(Bytes.Hex("3fbd01 40 00"));

        TakeAll().Should().Equal((0UL, 1), (0UL, 0), (4UL, 1));
    }

    [Fact]
    public void The_required_insert_count_is_that_of_the_arrival()
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex("3fbd01"));
        _decoder.Decode(0, Bytes.Hex("02 00 80")).Should().Be(new BlockedSection(1));

        _decoder.ReceiveEncoderStream(Bytes.Repeat(0x40, 1).Concat(Bytes.Repeat(0, 13))); // 13 entries: now 02 would mean 13

        _decoder.TryTakeUnblocked(out _, out var result).Should().BeTrue();
        result.Should().BeOfType<FailedSection>().Which.Failure.Fault.Should().Be(QpackFault.EvictedReference);
    }

    [Fact]
    public void A_section_without_references_is_not_acknowledged()
    {
        _decoder.Decode(0, Bytes.Hex("00 00 c1"));
        _decoder.TakeInstructions().Should().Be(Bytes.Empty);
    }

    [Fact]
    public void An_acknowledged_section_leaves_the_rest_to_the_increment()
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex(EveryInstruction));
        _decoder.Decode(8, Bytes.Hex("03 00 80"));

        _decoder.TakeInstructions().Should().Be(Bytes.Hex("88 02"));
        _decoder.TakeInstructions().Should().Be(Bytes.Empty);
    }

    [Fact]
    public void Acknowledgments_can_be_withheld_and_caught_up_with_an_increment()
    {
        (_decoder.SendsSectionAcknowledgments, _decoder.SendsInsertCountIncrements) = (false, false);
        _decoder.ReceiveEncoderStream(Bytes.Hex(EveryInstruction));
        _decoder.Decode(8, Bytes.Hex("03 00 80"));
        _decoder.TakeInstructions().Should().Be(Bytes.Empty);

        (_decoder.SendsSectionAcknowledgments, _decoder.SendsInsertCountIncrements) = (true, true);

        _decoder.TakeInstructions().Should().Be(Bytes.Hex("04"));
    }

    [Fact]
    public void A_cancellation_is_not_sent_where_no_table_is_allowed()
    {
        var decoder = new QpackDecoder(0, 0);
        decoder.CancelStream(0);
        decoder.TakeInstructions().Should().Be(Bytes.Empty);
    }

    [Fact]
    public void A_count_above_the_need_is_taken_and_told()
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex(EveryInstruction));
        _decoder.Decode(0, Bytes.Hex("05 00 83")).Should().Be(new DecodedSection([Field.Of(":authority", "a")], 4) { LowestInsertCount = 1, References = [0] });
    }

    [Fact]
    public void Garbage_never_throws()
    {
        var random = new Random(9204);
        for (var round = 0; round < 20_000; round++)
        {
            var octets = new byte[random.Next(40)];
            random.NextBytes(octets);
            var decoder = new QpackDecoder((ulong)random.Next(300), 2);
            decoder.ReceiveEncoderStream(Bytes.Hex("3f2d" + "40 00"));
            decoder.ReceiveEncoderStream(octets);
            _ = decoder.Decode(0, octets) is BlockedSection ? decoder.TryTakeUnblocked(out _, out _) : default;
            new QpackEncoder().ReceiveDecoderStream(octets);
        }
    }

    private IEnumerable<(ulong StreamId, int Fields)> TakeAll()
    {
        while (_decoder.TryTakeUnblocked(out var streamId, out var result))
            yield return (streamId, streamId == 0 && Fields(result)[0].Name == Bytes.Latin1(":path") ? 0 : Fields(result).Count);
    }

    private static IReadOnlyList<Field> Fields(DecodeResult result) => result.Should().BeOfType<DecodedSection>().Which.Fields;
}
