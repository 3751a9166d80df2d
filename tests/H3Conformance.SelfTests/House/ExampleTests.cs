using FluentAssertions;
using Xunit;

namespace H3Conformance.SelfTests.House;

/// <summary>The code that documents show is code that is compiled and run.</summary>
public sealed class ExampleTests
{
    private const string Fence = "```";

    // The first line of a block names the file.
    private static readonly string[][] Blocks = [.. new[] { "CONTRIBUTING.md", "docs/library.md" }
        .SelectMany(static document => File.ReadAllText(Path.Combine(Repository.Root, document)).Split(Fence).Where(static (_, index) => index % 2 == 1))
        .Where(static block => block.StartsWith("csharp", StringComparison.Ordinal))
        .Select(static block => Trimmed(block.Split('\n').Skip(1)))];

    public static TheoryData<string> Files => [.. Blocks.Select(static block => block[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_stands_in_the_file_that_it_names(string file)
    {
        var source = string.Join('\n', Trimmed(File.ReadLines(Path.Combine(Repository.Root, file.Replace("// ", "", StringComparison.Ordinal)))));

        foreach (var example in Blocks.Where(block => block[0] == file))
            source.Should().Contain(string.Join('\n', example[1..]));
    }

    private static string[] Trimmed(IEnumerable<string> lines) => [.. lines.Select(static line => line.Trim()).Where(static line => line.Length > 0)];
}
