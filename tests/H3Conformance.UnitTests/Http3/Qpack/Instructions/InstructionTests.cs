using System.Diagnostics.CodeAnalysis;
using FluentAssertions;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;
using H3Conformance.UnitTests.Wire;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Instructions;

public sealed class InstructionTests
{
    private static readonly WireFormat<EncoderInstruction> Encoder = new(
        static (instruction, writer) => instruction.Write(writer),
        static (ref WireReader reader, [NotNullWhen(true)] out EncoderInstruction? instruction) => EncoderInstruction.TryRead(ref reader, out instruction));

    private static readonly WireFormat<DecoderInstruction> Decoder = new(
        static (instruction, writer) => instruction.Write(writer),
        static (ref WireReader reader, [NotNullWhen(true)] out DecoderInstruction? instruction) => DecoderInstruction.TryRead(ref reader, out instruction));

    public static IEnumerable<TheoryDataRow<EncoderInstruction, string>> EncoderSamples =>
    [
        new(new SetDynamicTableCapacity(0), "20"),
        new(new SetDynamicTableCapacity(220), "3f bd01"),
        new(new SetDynamicTableCapacity(new PrefixedInteger(220, 2)), "3f bd818000"),
        new(new SetDynamicTableCapacity(ulong.MaxValue), "3f e0ffffffffffffffff01"),
        new(new InsertWithNameReference(Static: true, 0, QpackString.Of("ab")), "c0 02 6162"),
        new(new InsertWithNameReference(Static: true, 98, QpackString.Of("")), "ff23 00"),
        new(new InsertWithNameReference(Static: false, 1, QpackString.Of("00", StringCoding.Huffman)), "81 82 003f"),
        new(new InsertWithLiteralName(QpackString.Of("ab"), QpackString.Of("c")), "42 6162 01 63"),
        new(new InsertWithLiteralName(QpackString.Of("00", StringCoding.Huffman), QpackString.Of("00", StringCoding.Huffman)), "62 003f 82 003f"),
        new(new InsertWithLiteralName(QpackString.Of(new string('a', 31)), QpackString.Of("")), $"5f00 {string.Concat(Enumerable.Repeat("61", 31))} 00"),
        new(new InsertWithLiteralName(QpackString.Of(""), QpackString.Of("")), "40 00"),
        new(new Duplicate(0), "00"),
        new(new Duplicate(31), "1f00"),
    ];

    public static IEnumerable<TheoryDataRow<DecoderInstruction, string>> DecoderSamples =>
    [
        new(new SectionAcknowledgment(4), "84"),
        new(new SectionAcknowledgment(128), "ff01"),
        new(new SectionAcknowledgment(PrefixedInteger.MaxValue), "ff 80ffffffffffffff3f"),
        new(new StreamCancellation(8), "48"),
        new(new StreamCancellation(63), "7f00"),
        new(new InsertCountIncrement(0), "00"),
        new(new InsertCountIncrement(1), "01"),
        new(new InsertCountIncrement(new PrefixedInteger(64, 1)), "3f8100"),
    ];

    [Theory, MemberData(nameof(EncoderSamples), DisableDiscoveryEnumeration = true)]
    public void An_encoder_instruction_maps_both_ways(EncoderInstruction instruction, string hex) => Encoder.Maps(instruction, hex);

    [Theory, MemberData(nameof(DecoderSamples), DisableDiscoveryEnumeration = true)]
    public void A_decoder_instruction_maps_both_ways(DecoderInstruction instruction, string hex) => Decoder.Maps(instruction, hex);

    [Theory, MemberData(nameof(EncoderSamples), DisableDiscoveryEnumeration = true)]
    public void Every_truncation_of_an_encoder_instruction_is_refused(EncoderInstruction instruction, string hex)
    {
        instruction.ToBytes().Should().Be(Bytes.Hex(hex));
        foreach (var truncated in UnitTests.Wire.Chunking.Truncations(Bytes.Hex(hex)))
            Encoder.Refuses(truncated);
    }

    [Theory, MemberData(nameof(DecoderSamples), DisableDiscoveryEnumeration = true)]
    public void Every_truncation_of_a_decoder_instruction_is_refused(DecoderInstruction instruction, string hex)
    {
        instruction.ToBytes().Should().Be(Bytes.Hex(hex));
        foreach (var truncated in UnitTests.Wire.Chunking.Truncations(Bytes.Hex(hex)))
            Decoder.Refuses(truncated);
    }

    [Fact]
    public void What_comes_behind_an_instruction_is_left()
    {
        var reader = new WireReader(Bytes.Hex("00 3f bd01 ff"));
        reader.TryReadByte(out _);

        EncoderInstruction.TryRead(ref reader, out var instruction).Should().BeTrue();

        instruction.Should().Be(new SetDynamicTableCapacity(220));
        reader.Remaining.Should().Be(1);
    }

    [Fact]
    public void Raw_octets_are_written_verbatim() => new RawInstruction(Bytes.Hex("3f")).ToBytes().Should().Be(Bytes.Hex("3f"));
}
