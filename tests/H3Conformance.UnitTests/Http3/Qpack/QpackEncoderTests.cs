using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack;

public sealed class QpackEncoderTests
{
    private static readonly Field Ab = Field.Of("a", "b");

    private readonly QpackEncoder _encoder = new() { TableCapacityWanted = 100, Huffman = HuffmanUse.Never };

    [Fact]
    public void Before_the_settings_the_table_is_left_alone()
    {
        _encoder.Encode(0, [Ab]).Should().Be(Bytes.Hex("0000 21 61 01 62"));
        _encoder.TakeInstructions().Should().Be(Bytes.Empty);
    }

    [Fact]
    public void Without_the_wish_for_a_table_it_is_left_alone()
    {
        _encoder.TableCapacityWanted = 0;
        _encoder.ApplySettings(100, 1);

        _encoder.Encode(0, [Ab]).Should().Be(Bytes.Hex("0000 21 61 01 62"));

        _encoder.TakeInstructions().Should().Be(Bytes.Empty);
    }

    [Theory]
    [InlineData(40UL, "3f09")]
    [InlineData(1000UL, "3f45")]
    public void The_capacity_is_the_wish_or_the_limit(ulong limit, string hex)
    {
        _encoder.ApplySettings(limit, 0);
        _encoder.Encode(0, []);
        _encoder.TakeInstructions().Should().Be(Bytes.Hex(hex));
    }

    [Fact]
    public void Without_blocked_streams_an_entry_is_used_once_it_is_acknowledged()
    {
        _encoder.ApplySettings(100, 0);
        _encoder.Encode(0, [Ab]).Should().Be(Bytes.Hex("0000 21 61 01 62"));
        _encoder.TakeInstructions().Should().Be(Bytes.Hex("3f45 41 61 01 62"));

        _encoder.ReceiveDecoderStream(Bytes.Hex("01")).Should().BeNull();

        _encoder.Encode(4, [Ab]).Should().Be(Bytes.Hex("0200 80"));
    }

    [Fact]
    public void No_more_streams_are_put_at_risk_than_may_block()
    {
        _encoder.ApplySettings(100, 1);

        _encoder.Encode(0, [Ab]).Should().Be(Bytes.Hex("0280 10"));
        _encoder.Encode(4, [Ab]).Should().Be(Bytes.Hex("0000 21 61 01 62"));
        _encoder.Encode(0, [Ab]).Should().Be(Bytes.Hex("0200 80"));
        _encoder.StreamsAtRisk.Should().Be(1);
    }

    [Theory]
    [InlineData("40")]      // Stream Cancellation
    [InlineData("80")]      // Section Acknowledgment
    [InlineData("01")]      // Insert Count Increment
    public void Any_answer_takes_the_risk_away(string hex)
    {
        _encoder.ApplySettings(100, 1);
        _encoder.Encode(0, [Ab]);

        _encoder.ReceiveDecoderStream(Bytes.Hex(hex)).Should().BeNull();

        _encoder.StreamsAtRisk.Should().Be(0);
        _encoder.Encode(4, [Ab]).Should().Be(Bytes.Hex("0200 80"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("01", false)]       // received, but stream 0 may still need it
    [InlineData("40", false)]       // not needed, but maybe not received
    [InlineData("80", true)]
    [InlineData("01 40", true)]
    public void An_entry_goes_only_when_it_is_received_and_not_needed(string hex, bool evictable)
    {
        _encoder.ApplySettings(100, 1);
        _encoder.Encode(0, [Ab, Field.Of("a", "c")]);

        _encoder.ReceiveDecoderStream(Bytes.Hex(hex.Replace("01", "02", StringComparison.Ordinal)));

        _encoder.TryInsert(Field.Of("a", "d")).Should().Be(evictable);
    }

    [Fact]
    public void A_smaller_capacity_waits_until_the_entries_may_go()
    {
        _encoder.ApplySettings(100, 1);
        _encoder.Encode(0, [Ab]);
        _encoder.TakeInstructions();
        _encoder.TableCapacityWanted = 0;

        _encoder.Encode(4, []);
        _encoder.TakeInstructions().Should().Be(Bytes.Empty);
        _encoder.ReceiveDecoderStream(Bytes.Hex("80"));
        _encoder.Encode(8, []);

        _encoder.TakeInstructions().Should().Be(Bytes.Hex("20"));
    }

    [Theory]
    [InlineData(":path", "71 01 62")]       // static name
    [InlineData("a", "31 61 01 62")]        // literal name
    public void A_field_that_is_never_indexed_stays_a_literal_with_N(string name, string line)
    {
        _encoder.ApplySettings(100, 1);

        _encoder.Encode(0, [Field.Of(name, "b") with { NeverIndexed = true }]).Should().Be(Bytes.Hex("0000" + line));

        _encoder.InsertCount.Should().Be(0);
    }

    [Fact]
    public void A_name_in_the_dynamic_table_is_referred_to_and_its_entry_stays()
    {
        _encoder.ApplySettings(100, 1);
        _encoder.Encode(0, [Ab]);
        _encoder.ReceiveDecoderStream(Bytes.Hex("80"));
        _encoder.TakeInstructions();

        _encoder.Encode(4, [Field.Of("a", new string('x', 68))]).Slice(0, 5).Should().Be(Bytes.Hex("0200 40 44 78")); // 101 octets do not fit

        _encoder.TryInsert(Field.Of("c", new string('x', 67))).Should().BeFalse();
    }

    [Fact]
    public void An_entry_that_is_about_to_go_is_duplicated_rather_than_used()
    {
        _encoder.TableCapacityWanted = 4 * 34;
        _encoder.ApplySettings(4 * 34, 1);
        _encoder.Encode(0, [Ab, Field.Of("a", "c"), Field.Of("a", "d"), Field.Of("a", "e")]);
        _encoder.ReceiveDecoderStream(Bytes.Hex("80"));
        _encoder.TakeInstructions();

        _encoder.Encode(4, [Ab]).Should().Be(Bytes.Hex("0680 10"));

        _encoder.TakeInstructions().Should().Be(Bytes.Hex("03"));
    }

    [Fact]
    public void Decoder_instructions_count_in_whatever_pieces_they_come()
    {
        foreach (var chunks in UnitTests.Wire.Chunking.Chunkings(Bytes.Hex("ff 8106 7f c106 01"))) // acknowledge 896, cancel 960, increment
        {
            var encoder = new QpackEncoder { TableCapacityWanted = 1000 };
            encoder.ApplySettings(1000, 2);
            encoder.Encode(896, [Ab]);
            encoder.Encode(960, [Field.Of("a", "c")]);
            chunks.Should().OnlyContain(chunk => encoder.ReceiveDecoderStream(chunk) == null);
            (encoder.KnownReceivedCount, encoder.StreamsAtRisk).Should().Be((2UL, 0UL));
        }
    }
}
