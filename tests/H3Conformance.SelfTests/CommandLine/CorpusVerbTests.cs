using FluentAssertions;
using H3Conformance.SelfTests.Corpus;
using Xunit;

namespace H3Conformance.SelfTests.CommandLine;

/// <summary>The verbs of <c>h3c</c> that start the corpus, each as a user starts it.</summary>
public sealed class CorpusVerbTests
{
    private static readonly string[] Reports = ["corpus.trx", "corpus.xml", "corpus.json", "corpus.html"];

    [Fact]
    public async Task A_section_is_tested_against_the_embedded_server()
    {
        var reports = Directory.CreateTempSubdirectory();
        try
        {
            var (code, output, error) = await Run($"test embedded --section 6.2.1 --report {reports.FullName}");

            code.Should().Be(0, error);
            output.Should().Contain($"embedded: {Tests("rfc9114-6.2.1-")} passed");
            reports.EnumerateFiles().Select(static file => file.Name).Should().BeEquivalentTo(Reports);
        }
        finally
        {
            reports.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_is_judged()
    {
        var (code, output, error) = await Run("test 127.0.0.1:1 --section 6.2.1");

        code.Should().Be(3);
        output.Should().OnlyContain(static line => line.Length == 0);
        error.Should().StartWith("h3c: target 'https://127.0.0.1:1' at 127.0.0.1:1 cannot be tested: ");
    }

    [Fact]
    public async Task Where_no_test_is_selected_nothing_is_judged() =>
        (await Run("test embedded --section 99")).Should().BeEquivalentTo((3, new[] { "" }, $"h3c: nothing was judged: no test is selected by this.{Environment.NewLine}"));

    [Fact]
    public async Task Options_of_several_kinds_all_have_to_hold() =>
        (await Run("list tests --section 6.2.1 --section 6.2.2 --level MUST-NOT --filter Area=http3|Area=quic")).Output.Where(static line => line.Length > 0)
            .Should().NotBeEmpty().And.OnlyContain(static line => line.StartsWith("rfc9114-6.2.1-4  MUST NOT  Section6_", StringComparison.Ordinal));

    [Fact]
    public async Task Each_case_of_a_requirement_is_explained()
    {
        var (code, output, error) = await Run("explain rfc9114-6.2.1-2");

        code.Should().Be(0, error);
        output.Count(static line => line.StartsWith("  Section", StringComparison.Ordinal)).Should().Be(Tests("rfc9114-6.2.1-2"));
        output.Should().Contain("    accepted: connection closed with H3_MISSING_SETTINGS, or H3_FRAME_UNEXPECTED (RFC 9114 7.2.1), or H3_GENERAL_PROTOCOL_ERROR (RFC 9114 8.1)")
            .And.Contain("""    - {"action":"send_frame","stream":"control","frame":{"frame":"data","data":"636f6e74656e74","type_width":0,"length_width":0},"fin":false}""")
            .And.Contain("  rfc9114-6.2.1-2 wrong-code")
            .And.Contain("  h3c test TARGET --requirement rfc9114-6.2.1-2");
    }

    [Fact]
    public async Task What_is_not_tested_is_explained_by_the_reason() =>
        (await Run("explain rfc9114-6.2.3-3")).Output.Should().Contain("tests: none").And.Contain(static line => line.StartsWith("  testable:    no: ", StringComparison.Ordinal));

    private static Task<(int Code, string[] Output, string Error)> Run(string arguments) => H3c.Run(arguments, TestContext.Current.CancellationToken);

    private static int Tests(string requirement) => CorpusCases.All.Count(test => test.Requirement.Id.StartsWith(requirement, StringComparison.Ordinal));
}
