using H3Conformance.Cli;

namespace H3Conformance.UnitTests.Cli;

/// <summary>One command line that was run to its end.</summary>
internal sealed record Invocation(int Code, string Output, string Error)
{
    public static async Task<Invocation> Of(params IEnumerable<string> arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.Run([.. arguments], output, error);
        return new Invocation(code, output.ToString(), error.ToString());
    }
}
