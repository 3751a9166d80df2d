using System.Diagnostics;

namespace H3Conformance.SelfTests.CommandLine;

/// <summary>The command line as a process, with the corpus that was built with this test.</summary>
internal static class H3c
{
    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    /// <summary>Runs to the end.</summary>
    /// <param name="arguments">Of the command; the place of the corpus comes behind them.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<(int Code, string[] Output, string Error)> Run(string arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, $"h3c{Suffix}"), [.. arguments.Split(' '), "--corpus", AppContext.BaseDirectory])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, (await output).ReplaceLineEndings("\n").Split('\n'), await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
