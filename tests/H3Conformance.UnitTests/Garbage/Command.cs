using FluentAssertions;
using H3Conformance.Cli;
using H3Conformance.Cli.Exploring;

namespace H3Conformance.UnitTests.Garbage;

/// <summary><c>h3c</c> with something that it cannot use.</summary>
internal static class Command
{
    /// <summary>Exit code 2 and one line on standard error; the line.</summary>
    public static async Task<string> Refuses(params string[] arguments)
    {
        var (code, error) = await Run(null, arguments);

        code.Should().Be(2, error);
        return error;
    }

    /// <summary>The exit code, and what stands on standard error: one line where the exit code is 2, nothing otherwise.</summary>
    public static async Task<(int Code, string Error)> Run(TextReader? input, params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.Run(arguments, output, error, input is null ? null : new PipedLines(input));
        var said = error.ToString();
        said.Count(static c => c is '\n').Should().BeLessThanOrEqualTo(1, said);
        said.Should().NotContain("\r").And.NotContain("   at H3Conformance");
        if (code == 2)
            said.Should().StartWith("h3c: ").And.EndWith("\n");
        return (code, said);
    }
}
