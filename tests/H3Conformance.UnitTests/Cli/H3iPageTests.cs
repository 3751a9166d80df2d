using System.Text.RegularExpressions;
using FluentAssertions;
using H3Conformance.Cli;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Notation;
using Xunit;

namespace H3Conformance.UnitTests.Cli;

/// <summary>What docs/h3i.md shows can be typed, and the tests that it names are there.</summary>
public sealed partial class H3iPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "h3i.md"));
    private static readonly string[] Code = [.. CodeSpan().Matches(Page).Select(static match => match.Groups["code"].Value)];

    public static TheoryData<string> Commands => [.. Code.Where(static code => code.StartsWith("h3c ", StringComparison.Ordinal)).Distinct()];

    public static TheoryData<string> Lines =>
        [.. Code.Concat(Page.Split('\n')).Where(static code => ActionCatalogue.All.Any(action => code.StartsWith(action.Name + " ", StringComparison.Ordinal))).Distinct()];

    public static TheoryData<string> Tests => [.. Code.Where(static code => TestName().IsMatch(code)).Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_parses(string command) =>
        CommandLine.Root().Parse(command.Split(" < ")[0].Split(' ')[1..]).Errors.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_is_an_action(string line)
    {
        ActionNotation.TryRead(line, readFile: null, out _, out var fault);

        fault.Should().BeNullOrEmpty();
    }

    [Theory]
    [MemberData(nameof(Tests))]
    public void A_test_is_there(string test)
    {
        var (type, method) = (test.Split('.')[0], test.Split('.')[1]);

        typeof(H3iPageTests).Assembly.GetTypes().Single(candidate => candidate.Name == type).GetMethod(method).Should().NotBeNull();
    }

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^\w+Tests\.\w+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestName();
}
