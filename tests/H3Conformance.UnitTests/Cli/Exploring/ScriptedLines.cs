using H3Conformance.Cli.Exploring;

namespace H3Conformance.UnitTests.Cli.Exploring;

/// <summary>A person who follows a script; ESC where the script says so.</summary>
internal sealed class ScriptedLines(params IReadOnlyList<string> script) : ILineSource
{
    public const string Escape = "\x1b";
    private readonly Queue<string> _script = new(script);

    public bool IsPerson { get; init; } = true;

    /// <summary>Everything that was asked.</summary>
    public List<Question> Asked { get; } = [];

    public string? Read(Question question, Action meanwhile)
    {
        Asked.Add(question);
        meanwhile();
        if (!_script.TryDequeue(out var line))
            return null;
        return line == Escape ? throw new AbandonedException() : line;
    }
}
