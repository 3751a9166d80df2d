using System.ComponentModel;
using System.Diagnostics;

namespace H3Conformance.Cli.Corpus;

/// <summary>The corpus as a process: its lines as they come, and its end, whatever that looks like.</summary>
/// <param name="start">What is started.</param>
/// <param name="longestSilence">A process that says nothing for so long hangs, and is stopped.</param>
internal sealed class CorpusProcess(ProcessStartInfo start, TimeSpan longestSilence)
{
    /// <summary>Runs to the end. <paramref name="read"/> gets each line of output, and says whether it made sense; the others explain a bad end.</summary>
    /// <exception cref="CommandException">The process cannot be started.</exception>
    public async Task<ProcessEnd> Run(Func<string, bool> read, CancellationToken cancellation)
    {
        using var process = Begin();
        var errors = FirstLine(process.StandardError);
        string? odd = null;
        try
        {
            while (await Next(process.StandardOutput, cancellation) is { } line)
                odd = read(line) || line.Length == 0 ? odd : odd ?? line;
            await process.WaitForExitAsync(cancellation);
            var words = await errors ?? odd;
            return new ProcessEnd(process.ExitCode, $"the corpus ended with exit code {process.ExitCode}{(words is null ? "" : $" ({words.Trim()})")}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return cancellation.IsCancellationRequested
                ? new ProcessEnd(0, "the run was interrupted") { WasStopped = true }
                : new ProcessEnd(0, $"the corpus said nothing for {longestSilence.TotalSeconds:0} s and was stopped") { WasStopped = true, WasSilent = true };
        }
    }

    private static async Task<string?> FirstLine(StreamReader errors)
    {
        string? first = null;
        while (await errors.ReadLineAsync() is { } line)
            first ??= line.Length > 0 ? line : null;
        return first;
    }

    private Process Begin()
    {
        try
        {
            var process = Process.Start(start) ?? throw new CommandException(GateExitCode.NoCorpus, $"{start.FileName} cannot be started.");

            // It asks for nothing, and must not wait for a terminal.
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception error)
        {
            throw new CommandException(GateExitCode.NoCorpus, $"{start.FileName} cannot be started: {error.Message}");
        }
    }

    private async Task<string?> Next(StreamReader output, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(longestSilence);
        return await output.ReadLineAsync(patience.Token).AsTask().WaitAsync(patience.Token);
    }
}
