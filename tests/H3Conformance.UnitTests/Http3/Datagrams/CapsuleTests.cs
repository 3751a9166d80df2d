using FluentAssertions;
using H3Conformance.Http3.Datagrams;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Datagrams;

public sealed class CapsuleTests
{
    public static IEnumerable<TheoryDataRow<Capsule, string>> Samples =>
    [
        new(Capsule.Datagram(Bytes.Hex("aa bb")), "00 02 aa bb"),                                // Type, Length, Value
        new(Capsule.Datagram(Bytes.Empty), "00 00"),
        new(new Capsule(CapsuleType.Reserved(1), Bytes.Hex("ff")), "40 40 01 ff"),               // 0x29 * 1 + 0x17
        new(new Capsule(CapsuleType.Datagram, Bytes.Hex("aa")) { TypeWidth = 4, LengthWidth = 2 }, "80 00 00 00 40 01 aa"),
        new(new Capsule(5UL, Bytes.Repeat(0x61, 64)), "05 40 40" + string.Concat(Enumerable.Repeat("61", 64))),
    ];

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_capsule_is_written_and_read(Capsule capsule, string hex)
    {
        var writer = new WireWriter();
        capsule.Write(writer);
        var reader = new WireReader(writer.Written);

        writer.ToBytes().Should().Be(Bytes.Hex(hex));
        Capsule.TryRead(ref reader, out var read).Should().BeTrue();
        read.Should().Be(capsule);
    }

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_capsule_arrives_the_same_in_any_pieces(Capsule capsule, string hex)
    {
        foreach (var chunks in Chunking.Chunkings(Bytes.Hex(hex + hex)))
        {
            var reader = new CapsuleReader();
            chunks.SelectMany(chunk => reader.Receive(chunk)).Should().Equal(new WholeCapsuleItem(capsule), new WholeCapsuleItem(capsule));
            reader.Finish().Should().BeNull();
        }
    }

    [Theory, MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void Every_truncation_is_found(Capsule capsule, string hex)
    {
        for (var length = 1; length < Bytes.Hex(hex).Length; length++)
        {
            var whole = new WireReader(Bytes.Hex(hex).Slice(0, length));
            var pieces = new CapsuleReader();
            pieces.Receive(Bytes.Hex(hex).Slice(0, length)).Should().BeEmpty();
            pieces.Finish().Should().NotBeNull($"{capsule} has more than {length} octets");
            Capsule.TryRead(ref whole, out _).Should().BeFalse();
            whole.Position.Should().Be(0);
        }
    }

    [Fact]
    public void A_declared_length_replaces_the_true_one()
    {
        var writer = new WireWriter();
        (Capsule.Datagram(Bytes.Hex("aa")) with { DeclaredLength = 5 }).Write(writer);
        writer.ToBytes().Should().Be(Bytes.Hex("00 05 aa"));
    }

    [Fact]
    public void A_capsule_above_the_bound_is_skipped_and_the_next_one_is_read()
    {
        foreach (var chunks in Chunking.Chunkings(Bytes.Hex("05 03 aa bb cc 00 01 dd")))
        {
            var reader = new CapsuleReader(maxBuffered: 2);
            chunks.SelectMany(chunk => reader.Receive(chunk)).Should().Equal(
                new SkippedCapsuleItem(5UL, 3), new WholeCapsuleItem(Capsule.Datagram(Bytes.Hex("dd"))));
        }
    }

    [Theory]
    [InlineData("40", null, 1)]
    [InlineData("05", 5, 1)]
    [InlineData("05 80 00", 5, 2)]
    [InlineData("05 ff ff ff ff ff ff ff ff", 5, 4611686018427387903)]
    public void The_end_inside_a_capsule_tells_what_is_missing(string hex, int? type, long missing)
    {
        var reader = new CapsuleReader();
        reader.Receive(Bytes.Hex(hex));

        reader.Finish().Should().Be(new TruncatedCapsuleItem(type is { } t ? new CapsuleType((ulong)t) : null, (ulong)missing));
    }

    [Fact]
    public void Reserved_types_are_every_forty_first() =>
        Enumerable.Range(0, 128).Where(n => new CapsuleType((ulong)n).IsReserved).Should().Equal(0x17, 0x40, 0x69);
}
