using FluentAssertions;
using H3Conformance.Http3.Fields;
using Xunit;

namespace H3Conformance.UnitTests.Http3.Fields;

public sealed class TrailerInspectorTests
{
    [Theory]
    [InlineData(FieldFaultKind.PseudoHeaderInTrailers, ":path", "/")]
    [InlineData(FieldFaultKind.PseudoHeaderInTrailers, ":status", "200")]
    [InlineData(FieldFaultKind.UppercaseInName, "X-Checksum", "1")]
    [InlineData(FieldFaultKind.ConnectionSpecificField, "connection", "close")]
    [InlineData(FieldFaultKind.ConnectionSpecificField, "te", "trailers")]
    [InlineData(FieldFaultKind.NulCrOrLfInValue, "x", "a\nb")]
    public void One_fault_is_named(FieldFaultKind kind, string name, string value) =>
        TrailerInspector.Inspect(FieldSection.Of(Field.Of(name, value))).Select(static fault => fault.Kind).Should().Equal(kind);

    [Fact]
    public void Regular_fields_are_clean() =>
        TrailerInspector.Inspect(FieldSection.Of(Field.Of("x-checksum", "1"), Field.Of("expires", "0"))).Should().BeEmpty();
}
