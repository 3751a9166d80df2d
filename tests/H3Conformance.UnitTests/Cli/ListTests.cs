using System.Text.Json;
using FluentAssertions;
using H3Conformance.Cli;
using Xunit;

namespace H3Conformance.UnitTests.Cli;

public class ListTests
{
    [Fact]
    public async Task Requirements_are_listed_by_section() =>
        (await Lines("list requirements --section 6.2.3")).Should().HaveCount(3).And.Contain("rfc9114-6.2.3-2  MUST NOT                Streams of reserved types mean nothing to whoever receives them.");

    [Fact]
    public async Task Requirements_of_several_RFCs_are_listed_one_after_the_other() =>
        (await Lines("list requirements --rfc 9221 --rfc 9220")).Select(static line => line[..7]).Distinct().Should().Equal("rfc9220", "rfc9221");

    [Fact]
    public async Task Mutants_are_listed_with_what_excuses_them() =>
        (await Lines("list mutants --section 6.2.2")).Should().Contain("rfc9114-6.2.2-1 omitted");

    [Fact]
    public async Task Actions_are_listed_with_their_fields() =>
        (await Lines("list actions")).Should().Contain(static line => line.StartsWith("send_request ", StringComparison.Ordinal) && line.Contains("stream", StringComparison.Ordinal));

    [Fact]
    public async Task The_embedded_server_is_a_target() =>
        (await Lines("list targets")).Should().Contain(static line => line.StartsWith("embedded ", StringComparison.Ordinal));

    [Theory]
    [InlineData("requirements", "summary")]
    [InlineData("mutants", "requirement")]
    [InlineData("actions", "fields")]
    [InlineData("targets", "name")]
    public async Task A_list_as_JSON_has_all_that_is_known(string list, string member)
    {
        using var json = JsonDocument.Parse(string.Join('\n', await Lines($"list {list} --json")));

        json.RootElement.EnumerateArray().Select(row => row.TryGetProperty(member, out _)).Should().NotBeEmpty().And.OnlyContain(static has => has);
    }

    [Fact]
    public async Task A_section_is_explained_by_its_requirements() =>
        (await Lines("explain 6.2.3")).Should().Equal(await Lines("list requirements --section 6.2.3"));

    [Fact]
    public async Task The_beginning_of_an_id_stands_for_all_that_have_it() =>
        (await Lines("explain rfc9221-5.")).Select(static line => line.Split(' ')[0]).Should().Equal("rfc9221-5.1-1", "rfc9221-5.2-1", "rfc9221-5.3-1", "rfc9221-5.4-1");

    private static async Task<string[]> Lines(string arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter());
        (await CommandLine.Run(arguments.Split(' '), output, error)).Should().Be(0, error.ToString());
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
