using FluentAssertions;
using H3Conformance.Scenarios.Targets;
using Xunit;

namespace H3Conformance.UnitTests.Scenarios.Targets;

public sealed class BaselineTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_remark_stands_behind_the_test() => Read("A.B[c] # known").Remark("A.B[c]").Should().Be("known");

    [Fact]
    public void A_case_can_contain_the_character_that_begins_a_remark() => Read("A.B[:path /#a] # known").Remark("A.B[:path /#a]").Should().Be("known");

    [Fact]
    public void A_line_of_comment_names_no_test() => Read("# A.B").Tests.Should().BeEmpty();

    private Baseline Read(string line)
    {
        File.WriteAllText(_file, line);
        return Baseline.Read(_file);
    }
}
