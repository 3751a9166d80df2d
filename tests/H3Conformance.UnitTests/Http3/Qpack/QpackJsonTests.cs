using System.Text.Json;
using FluentAssertions;
using H3Conformance.Http3.Qpack.Instructions;
using H3Conformance.Http3.Qpack.Representations;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.UnitTests.Http3.Qpack.Instructions;
using H3Conformance.UnitTests.Http3.Qpack.Representations;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack;

public sealed class QpackJsonTests
{
    public static IEnumerable<TheoryDataRow<QpackInstruction>> Instructions =>
    [
        .. InstructionTests.EncoderSamples.Select(static row => new TheoryDataRow<QpackInstruction>(row.Data.Item1)),
        .. InstructionTests.DecoderSamples.Select(static row => new TheoryDataRow<QpackInstruction>(row.Data.Item1)),
        new(new RawInstruction(Bytes.Hex("ff"))),
        new(new InsertWithLiteralName(QpackString.Of("a", StringCoding.HuffmanEndOfString), QpackString.Of("b") with { DeclaredLength = new PrefixedInteger(200, 1) })),
    ];

    [Theory, MemberData(nameof(Instructions), DisableDiscoveryEnumeration = true)]
    public void An_instruction_survives_its_JSON(QpackInstruction instruction)
    {
        var json = JsonSerializer.Serialize(instruction, QpackJsonContext.Default.QpackInstruction);
        JsonSerializer.Deserialize(json, QpackJsonContext.Default.QpackInstruction).Should().Be(instruction);
    }

    [Fact]
    public void A_field_section_survives_its_JSON()
    {
        var lines = FieldLineTests.Samples.Select(static row => row.Data.Item1).Append(new RawFieldLine(Bytes.Hex("ff"))).ToValueList();
        var section = new RawFieldSection(new FieldSectionPrefix(new PrefixedInteger(300, 2), Sign: true, 1), lines);

        var json = JsonSerializer.Serialize(section, QpackJsonContext.Default.RawFieldSection);

        JsonSerializer.Deserialize(json, QpackJsonContext.Default.RawFieldSection).Should().Be(section);
    }

    [Fact]
    public void A_field_section_without_a_prefix_survives_its_JSON()
    {
        var json = JsonSerializer.Serialize(new RawFieldSection(null, []), QpackJsonContext.Default.RawFieldSection);
        JsonSerializer.Deserialize(json, QpackJsonContext.Default.RawFieldSection).Should().Be(new RawFieldSection(null, []));
    }

    [Fact]
    public void The_JSON_is_short() =>
        JsonSerializer.Serialize(new InsertWithNameReference(Static: true, new PrefixedInteger(63, 1), QpackString.Of("a", StringCoding.Huffman)), QpackJsonContext.Default.QpackInstruction)
            .Should().Be("""{"instruction":"insert_with_name_reference","Static":true,"NameIndex":"63\u002B1","Value":{"Octets":"61","Coding":"Huffman"}}""");
}
