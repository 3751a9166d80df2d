using FluentAssertions;
using H3Conformance.Http3;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack;

/// <summary>Every fault, with its least trigger, its code, and what a lenient owner gets afterwards.</summary>
public sealed class QpackFaultTests
{
    private const string CapacityAndEntry = "3fbd01 4161 0162"; // capacity 220, then a: b

    private readonly QpackDecoder _decoder = new(220, 1) { MaxStringLength = 100 };
    private readonly QpackEncoder _encoder = new() { TableCapacityWanted = 220 };

    [Theory]
    [InlineData("ff24 00", QpackFault.InvalidStaticIndexOnEncoderStream)]                       // static name 99
    [InlineData("3fbe01", QpackFault.CapacityAboveLimit)]                                       // 221
    [InlineData("21 40 00", QpackFault.EntryTooLarge)]                                          // capacity 1
    [InlineData("3fbd01 00", QpackFault.InvalidRelativeIndexOnEncoderStream)]                   // duplicate of nothing
    [InlineData("3fbd01 80 00", QpackFault.InvalidRelativeIndexOnEncoderStream)]                // name of nothing
    [InlineData(CapacityAndEntry + "20 3fbd01 00", QpackFault.EvictedReferenceOnEncoderStream)] // capacity 0 in between
    [InlineData(CapacityAndEntry + "20 3fbd01 80 00", QpackFault.EvictedReferenceOnEncoderStream)]
    [InlineData("3f e1ffffffffffffff3f", QpackFault.IntegerTooLarge)]                           // 2^62
    [InlineData("3fbd01 41 61 65", QpackFault.StringTooLong, "00")]                             // 101 octets, but more than that follows
    [InlineData("3fbd01 41 61 8100", QpackFault.HuffmanPadding)]
    [InlineData("3fbd01 41 61 84ffffffff", QpackFault.HuffmanEos)]
    public void A_faulty_encoder_instruction_is_named(string hex, QpackFault fault, string? filler = null)
    {
        var octets = Bytes.Hex(hex).Concat(filler is null ? Bytes.Empty : Bytes.Repeat(0x61, 101));

        var failure = _decoder.ReceiveEncoderStream(octets);

        failure!.Fault.Should().Be(fault);
        failure.Code.Should().Be(H3Error.QpackEncoderStreamError);
    }

    [Theory]
    [InlineData("ff24 00")]
    [InlineData("3fbe01")]
    [InlineData("21 40 00")]
    [InlineData("3fbd01 00")]
    [InlineData("3f e1ffffffffffffff3f")]
    public void After_a_faulty_encoder_instruction_the_next_ones_count(string hex)
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex(hex)).Should().NotBeNull();

        _decoder.ReceiveEncoderStream(Bytes.Hex(CapacityAndEntry)).Should().BeNull();

        _decoder.Decode(0, Bytes.Hex("02 00 80")).Should().BeOfType<DecodedSection>().Which.Fields.Should().Equal(Field.Of("a", "b"));
    }

    [Fact]
    public void Behind_a_string_without_an_end_nothing_counts()
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex("41 61 7f ff01"))!.Fault.Should().Be(QpackFault.StringTooLong);

        _decoder.ReceiveEncoderStream(Bytes.Hex(CapacityAndEntry)).Should().BeNull();

        _decoder.InsertCount.Should().Be(0);
    }

    [Fact]
    public void Later_instructions_of_the_same_chunk_count_as_well()
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex("ff24 00 ff25 00" + CapacityAndEntry))!.Detail.Should().Contain("99");
        _decoder.InsertCount.Should().Be(1);
    }

    [Theory]
    [InlineData("00 00 ff24", QpackFault.InvalidStaticIndex)]                   // index 99
    [InlineData("00 00 5f54 00", QpackFault.InvalidStaticIndex)]                // name 99
    [InlineData("02 00 81", QpackFault.InvalidRelativeIndex)]                   // 1 below Base 1
    [InlineData("0f 00", QpackFault.EncodedInsertCountTooLarge)]                // 15 of 12
    [InlineData("0c 00", QpackFault.EncodedInsertCountUnreachable)]             // 11 of at most 7
    [InlineData("02 81 10", QpackFault.NegativeBase)]                           // 1 - 1 - 1
    [InlineData("00 00 10", QpackFault.ReferenceBeyondRequiredInsertCount)]     // entry 0 of none declared
    [InlineData("02 00 10", QpackFault.ReferenceBeyondRequiredInsertCount)]     // entry 1 of 1
    [InlineData("00 00 ff e1ffffffffffffff7f", QpackFault.IntegerTooLarge)]     // index 2^63 and more
    [InlineData("00 00 51 65", QpackFault.StringTooLong)]                       // 101 octets
    [InlineData("00 00 51 8100", QpackFault.HuffmanPadding)]
    [InlineData("00 00 51 84ffffffff", QpackFault.HuffmanEos)]
    [InlineData("", QpackFault.TruncatedSection)]
    [InlineData("00", QpackFault.TruncatedSection)]
    [InlineData("00 00 51 02 61", QpackFault.TruncatedSection)]
    public void A_faulty_field_section_is_named(string hex, QpackFault fault)
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex(CapacityAndEntry)).Should().BeNull();

        var failure = _decoder.Decode(0, Bytes.Hex(hex)).Should().BeOfType<FailedSection>().Which.Failure;

        failure.Fault.Should().Be(fault);
        failure.Code.Should().Be(H3Error.QpackDecompressionFailed);
    }

    [Fact]
    public void A_reference_to_an_entry_that_is_gone_is_named()
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex(CapacityAndEntry + "20 3fbd01")).Should().BeNull();

        _decoder.Decode(0, Bytes.Hex("02 00 80")).Should().BeOfType<FailedSection>().Which.Failure.Fault.Should().Be(QpackFault.EvictedReference);
    }

    [Fact]
    public void Without_a_table_no_insertion_can_be_required() => new QpackDecoder(31, 1).Decode(0, Bytes.Hex("01 00"))
        .Should().BeOfType<FailedSection>().Which.Failure.Fault.Should().Be(QpackFault.RequiredInsertCountNonZeroWithoutTable);

    [Fact]
    public void One_blocked_stream_too_many_is_named_and_waits_all_the_same()
    {
        _decoder.Decode(0, Bytes.Hex("02 00 80")).Should().BeOfType<BlockedSection>();
        _decoder.Decode(4, Bytes.Hex("02 00 80")).Should().BeOfType<FailedSection>().Which.Failure.Fault.Should().Be(QpackFault.TooManyBlockedStreams);

        _decoder.ReceiveEncoderStream(Bytes.Hex(CapacityAndEntry));

        _decoder.TryTakeUnblocked(out _, out _).Should().BeTrue();
        _decoder.TryTakeUnblocked(out var streamId, out _).Should().BeTrue();
        streamId.Should().Be(4);
    }

    [Theory]
    [InlineData("00 00 ff24 c1", ":path=/")]                                    // the line at fault is left out
    [InlineData("00 00 ffe1ffffffffffffff7f c1", ":path=/")]
    [InlineData("00 00 51 83 003fff c1", ":path=00 :path=/")]                   // bad padding is overlooked
    [InlineData("00 00 c1 51 05 61", ":path=/")]                                // what follows a cut is lost
    [InlineData("02 81 10 c1", ":path=/")]                                      // entry -1
    [InlineData("02 81 11 c1", "a=b :path=/")]                                  // a negative Base reaches entry 0 all the same
    [InlineData("0f 00 80 c1", "a=b :path=/")]                                  // the count is taken for what is there
    [InlineData("00 00 10", "a=b")]                                             // an entry that is there
    public void A_lenient_owner_gets_the_fields_that_can_be_had(string hex, string fields)
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex(CapacityAndEntry)).Should().BeNull();

        var soFar = _decoder.Decode(0, Bytes.Hex(hex)).Should().BeOfType<FailedSection>().Which.FieldsSoFar;

        string.Join(' ', soFar.Select(static field => $"{field.Name.ToText()}={field.Value.ToText()}")).Should().Be(fields);
    }

    [Theory]
    [InlineData("00", QpackFault.InsertCountIncrementZero)]
    [InlineData("02", QpackFault.InsertCountIncrementTooLarge)]                 // one was inserted
    [InlineData("84", QpackFault.UnexpectedSectionAcknowledgment)]              // only stream 0 has a section
    [InlineData("80 80", QpackFault.UnexpectedSectionAcknowledgment)]           // only one
    [InlineData("48 40 80", QpackFault.UnexpectedSectionAcknowledgment)]        // given up before
    [InlineData("ff 81ffffffffffffff3f", QpackFault.IntegerTooLarge)]           // 2^62
    public void A_faulty_decoder_instruction_is_named(string hex, QpackFault fault)
    {
        _encoder.ApplySettings(220, 1);
        _encoder.Encode(0, [Field.Of("a", "b")]);

        var failure = _encoder.ReceiveDecoderStream(Bytes.Hex(hex));

        failure!.Fault.Should().Be(fault);
        failure.Code.Should().Be(H3Error.QpackDecoderStreamError);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("84")]
    [InlineData("ff 81ffffffffffffff3f")]
    public void After_a_faulty_decoder_instruction_the_next_ones_count(string hex)
    {
        _encoder.ApplySettings(220, 1);
        _encoder.Encode(0, [Field.Of("a", "b")]);
        _encoder.ReceiveDecoderStream(Bytes.Hex(hex)).Should().NotBeNull();

        _encoder.ReceiveDecoderStream(Bytes.Hex("80")).Should().BeNull();

        _encoder.KnownReceivedCount.Should().Be(1);
    }

    [Fact]
    public void A_stream_that_ends_inside_an_instruction_is_named()
    {
        _decoder.ReceiveEncoderStream(Bytes.Hex("3f")).Should().BeNull();
        _encoder.ReceiveDecoderStream(Bytes.Hex("ff")).Should().BeNull();

        _decoder.EndEncoderStream().Should().BeEquivalentTo(new { Fault = QpackFault.TruncatedInstruction, Code = H3Error.QpackEncoderStreamError });
        _encoder.EndDecoderStream().Should().BeEquivalentTo(new { Fault = QpackFault.TruncatedInstruction, Code = H3Error.QpackDecoderStreamError });
    }
}
