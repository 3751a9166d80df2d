namespace H3Conformance.Cli.Exploring;

/// <summary>Lines of a pipe or a file.</summary>
internal sealed class PipedLines(TextReader input) : ILineSource
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1);

    public bool IsPerson => false;

    // Only the text is read on another thread; whatever drives a connection stays on this one.
    public string? Read(Question question, System.Action meanwhile)
    {
        var line = Task.Run(input.ReadLine);
        while (!line.Wait(Patience))
            meanwhile();
        return line.Result;
    }
}
