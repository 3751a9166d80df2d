using FluentAssertions;
using H3Conformance.Scenarios.Requirements;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Requirements;

public sealed class RequirementTableTests
{
    private const string Columns = "id\tsection\tlevel\tbinds\ttestable\tarea\tsummary\treason\n";

    [Fact]
    public void A_row_becomes_a_requirement() =>
        Read(Columns + "rfc9204-4.3-1\t4.3\tMUST NOT\tserver\tyes\tqpack\tNobody does it.\t\n")
            .Should().Equal(Samples.Requirement(9204, "4.3"));

    [Theory]
    [InlineData("id\tsection\n", "*.tsv:1: the column names*")]
    [InlineData(Columns + "rfc9204-4.3-1\t4.3\tMUST\n", "*.tsv:2: 8 columns expected, 3 found")]
    [InlineData(Columns + "rfc9114-4.3-1\t4.3\tMUST\tserver\tyes\tqpack\tIt.\t\n", "*.tsv:2: id rfc9114-4.3-1*")]
    [InlineData(Columns + "rfc9204-4.3-1\t4.4\tMUST\tserver\tyes\tqpack\tIt.\t\n", "*.tsv:2: id rfc9204-4.3-1*4.4*")]
    [InlineData(Columns + "rfc9204-4.3-1\t4.3\tmust\tserver\tyes\tqpack\tIt.\t\n", "*.tsv:2: unknown word 'must'*")]
    [InlineData(Columns + "rfc9204-4.3-1\t4.3\tMUST\tproxy\tyes\tqpack\tIt.\t\n", "*.tsv:2: unknown word 'proxy'*")]
    [InlineData(Columns + "rfc9204-4.3-1\t4.3\tMUST\tserver\tmaybe\tqpack\tIt.\t\n", "*.tsv:2: unknown word 'maybe'*")]
    [InlineData(Columns + "rfc9204-4.3-1\t4.3\tMUST\tserver\tyes\thpack\tIt.\t\n", "*.tsv:2: unknown word 'hpack'*")]
    public void A_bad_line_is_named_by_file_and_number(string text, string message) =>
        FluentActions.Invoking(() => Read(text)).Should().Throw<FormatException>().WithMessage(message);

    private static List<Requirement> Read(string text) => [.. RequirementTable.Read("rfc9204.tsv", 9204, new StringReader(text))];
}
