using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack;

/// <summary>The exchange of RFC 9204 appendix B, octet by octet, from both ends.</summary>
public sealed class AppendixBTests
{
    private static readonly Bytes LiteralWithNameReference = Bytes.Hex("0000 510b 2f696e6465782e68746d6c");
    private static readonly Bytes CapacityAndTwoInserts = Bytes.Hex("3fbd01 c00f 7777772e6578616d706c652e636f6d c10c 2f73616d706c652f70617468");
    private static readonly Bytes TwoPostBaseLines = Bytes.Hex("0381 10 11");
    private static readonly Bytes SpeculativeInsert = Bytes.Hex("4a 637573746f6d2d6b6579 0c 637573746f6d2d76616c7565");
    private static readonly Bytes Duplicate = Bytes.Hex("02");
    private static readonly Bytes ThreeIndexedLines = Bytes.Hex("0500 80 c1 81");
    private static readonly Bytes InsertThatEvicts = Bytes.Hex("81 0d 637573746f6d2d76616c756532");

    private static readonly Field Authority = Field.Of(":authority", "www.example.com");
    private static readonly Field SamplePath = Field.Of(":path", "/sample/path");
    private static readonly Field Custom = Field.Of("custom-key", "custom-value");
    private static readonly Field Custom2 = Field.Of("custom-key", "custom-value2");

    private readonly QpackDecoder _decoder = new(220, 100);
    private readonly QpackEncoder _encoder = new() { Huffman = HuffmanUse.Never };

    [Fact]
    public void B1_a_literal_with_a_static_name_needs_no_table()
    {
        _decoder.Decode(0, LiteralWithNameReference).Should().Be(new DecodedSection([Field.Of(":path", "/index.html")], 0));
        _decoder.TakeInstructions().Should().Be(Bytes.Empty);
    }

    [Fact]
    public void B2_a_section_with_new_entries_is_acknowledged_and_they_with_it()
    {
        _decoder.ReceiveEncoderStream(CapacityAndTwoInserts).Should().BeNull();

        _decoder.Decode(4, TwoPostBaseLines).Should().Be(new DecodedSection([Authority, SamplePath], 2) { LowestInsertCount = 2, References = [0, 1] });

        _decoder.TakeInstructions().Should().Be(Bytes.Hex("84"));
    }

    [Fact]
    public void B3_an_insertion_without_a_section_is_acknowledged_by_an_increment()
    {
        B2_a_section_with_new_entries_is_acknowledged_and_they_with_it();

        _decoder.ReceiveEncoderStream(SpeculativeInsert).Should().BeNull();

        _decoder.TakeInstructions().Should().Be(Bytes.Hex("01"));
    }

    [Fact]
    public void B4_a_stream_is_cancelled_while_its_section_waits()
    {
        B3_an_insertion_without_a_section_is_acknowledged_by_an_increment();

        _decoder.Decode(8, ThreeIndexedLines).Should().Be(new BlockedSection(4));
        _decoder.CancelStream(8);

        _decoder.TakeInstructions().Should().Be(Bytes.Hex("48"));
        _decoder.ReceiveEncoderStream(Duplicate).Should().BeNull();
        _decoder.TryTakeUnblocked(out _, out _).Should().BeFalse();
    }

    [Fact]
    public void B4_without_the_cancellation_the_section_is_decoded_when_the_duplicate_arrives()
    {
        B3_an_insertion_without_a_section_is_acknowledged_by_an_increment();
        _decoder.Decode(8, ThreeIndexedLines).Should().Be(new BlockedSection(4));

        _decoder.ReceiveEncoderStream(Duplicate).Should().BeNull();

        _decoder.TryTakeUnblocked(out var streamId, out var result).Should().BeTrue();
        streamId.Should().Be(8);
        result.Should().Be(new DecodedSection([Authority, Field.Of(":path", "/"), Custom], 4) { LowestInsertCount = 4, References = [3, 2] });
    }

    [Fact]
    public void B5_an_insertion_evicts_the_oldest_entry()
    {
        B4_a_stream_is_cancelled_while_its_section_waits();

        _decoder.ReceiveEncoderStream(InsertThatEvicts).Should().BeNull();

        _decoder.InsertCount.Should().Be(5);
        _decoder.Decode(12, Bytes.Hex("0600 80 83")).Should().Be(new DecodedSection([Custom2, SamplePath], 5) { LowestInsertCount = 5, References = [4, 1] });
        _decoder.Decode(16, Bytes.Hex("0600 84")).Should().BeOfType<FailedSection>().Which.Failure.Fault.Should().Be(QpackFault.EvictedReference);
    }

    [Fact]
    public void The_encoder_makes_the_same_octets_from_the_same_events()
    {
        _encoder.Encode(0, [Field.Of(":path", "/index.html")]).Should().Be(LiteralWithNameReference);

        _encoder.ApplySettings(220, 100);
        _encoder.TableCapacityWanted = 220;
        _encoder.Encode(4, [Authority, SamplePath]).Should().Be(TwoPostBaseLines);
        _encoder.TakeInstructions().Should().Be(CapacityAndTwoInserts);
        _encoder.ReceiveDecoderStream(Bytes.Hex("84")).Should().BeNull();

        _encoder.TryInsert(Custom).Should().BeTrue();
        _encoder.TakeInstructions().Should().Be(SpeculativeInsert);
        _encoder.ReceiveDecoderStream(Bytes.Hex("01")).Should().BeNull();

        _encoder.TryDuplicate(Authority).Should().BeTrue();
        _encoder.TakeInstructions().Should().Be(Duplicate);
        _encoder.Encode(8, [Authority, Field.Of(":path", "/"), Custom]).Should().Be(ThreeIndexedLines);
        _encoder.ReceiveDecoderStream(Bytes.Hex("48")).Should().BeNull();

        _encoder.TryInsert(Custom2).Should().BeTrue();
        _encoder.TakeInstructions().Should().Be(InsertThatEvicts);
    }
}
