using FluentAssertions;
using H3Conformance.Cli;
using H3Conformance.Cli.Corpus.Selection;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Corpus;

public class FilterExpressionTests
{
    [Theory]
    [InlineData("Section=6.2.1", "(Section=6.2.1)")]
    [InlineData(" section = 6.2.1 ", "(Section=6.2.1)")]
    [InlineData("Level!=MUST NOT", "(Level!=MUST NOT)")]
    [InlineData("Requirement~9114-6", "(Requirement=*9114-6*)")]
    [InlineData("Requirement!~9114-6", "(Requirement!=*9114-6*)")]
    [InlineData("Section=4&Level=MUST", "((Section=4)&(Level=MUST))")]
    [InlineData("Section=4&Level=MUST|Rfc=9204", "(((Section=4)&(Level=MUST))|(Rfc=9204))")]
    [InlineData("Section=4&(Level=MUST|Rfc=9204)", "((Section=4)&((Level=MUST)|(Rfc=9204)))")]
    [InlineData("((Area=qpack))", "(Area=qpack)")]
    [InlineData("Area=a/b[c]*", "(Area=a&#x2F;b&#x5B;c&#x5D;&#x2A;)")]
    public void An_expression_becomes_a_query(string expression, string query) => FilterExpression.Translate(expression).Should().Be(query);

    [Theory]
    [InlineData("", "--filter '', at character 1: a comparison like Section=6.2.1 is expected.")]
    [InlineData("Section", "--filter 'Section', at character 1: a comparison like Section=6.2.1 is expected.")]
    [InlineData("Section=", "--filter 'Section=', at character 1: a comparison like Section=6.2.1 is expected.")]
    [InlineData("Section=4&", "--filter 'Section=4&', at character 11: a comparison like Section=6.2.1 is expected.")]
    [InlineData("(Section=4", "--filter '(Section=4', at character 11: a ')' is missing.")]
    [InlineData("Section=4)", "--filter 'Section=4)', at character 10: ')' is not expected here.")]
    [InlineData("Colour=red", "--filter 'Colour=red', at character 1: there is no trait 'Colour'; there are Section, Rfc, Requirement, Level, Area.")]
    public void What_is_not_understood_is_told_with_its_place(string expression, string line) =>
        FluentActions.Invoking(() => FilterExpression.Translate(expression)).Should().Throw<CommandException>().WithMessage(line).Which.ExitCode.Should().Be(2);
}
