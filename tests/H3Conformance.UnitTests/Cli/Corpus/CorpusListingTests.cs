using FluentAssertions;
using H3Conformance.Cli.Corpus;
using H3Conformance.Cli.Listing;
using Xunit;

namespace H3Conformance.UnitTests.Cli.Corpus;

public class CorpusListingTests
{
    [Fact]
    public void A_list_of_the_runner_becomes_tests() =>
        CorpusListing.Parse("""[{"Class":"H3Conformance.Corpus.Rfc9114.Section6_2","Method":"A_test","Traits":{"Level":["MUST"],"Requirement":["rfc9114-6.2-1"]}}]""")
            .Should().Equal(new ListedTest("Section6_2.A_test", "rfc9114-6.2-1"));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[{\"Class\":\"C\",\"Method\":\"M\"}]")]
    public void Anything_else_is_no_list(string json) => CorpusListing.Parse(json).Should().BeNull();

    [Fact]
    public void Tests_are_listed_in_the_order_of_the_catalogue() =>
        TestRow.Of([new ListedTest("B", "rfc9114-10.3-1"), new ListedTest("C", "rfc9114-4.1-1"), new ListedTest("A", "rfc9114-4.1-1")])
            .Select(static row => row.Name).Should().Equal("A", "C", "B");
}
