using FluentAssertions;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack.Qif;
using H3Conformance.Quic;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Qpack.Qif;

public sealed class QifTextTests
{
    [Fact]
    public void Sections_end_with_an_empty_line_or_the_file_and_comments_do_not_count() =>
        QifText.Read(Bytes.Latin1("# one\na\tb\nc\t\n\n\n# two\nd\te\tf")).Should().Equal(
            [Field.Of("a", "b"), Field.Of("c", "")],
            [Field.Of("d", "e\tf")]);

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        var sections = (ValueList<ValueList<Field>>)[[Field.Of("a", "\u00ff b"), Field.Of("c", "")], [Field.Of("d", "e")]];

        QifText.Read(QifText.Write(sections)).Should().Equal(sections);
    }

    [Fact]
    public void A_file_that_ends_inside_a_record_is_refused() =>
        QifCodec.Decode(Bytes.Hex("0000000000000001 00000003 0000"), 0, 0).Failure.Should().NotBeNull();

    [Fact]
    public void A_section_that_waits_for_ever_is_told() =>
        QifCodec.Decode(Bytes.Hex("0000000000000001 00000003 020080"), 4096, 1).Blocked.Should().Equal(1UL);
}
