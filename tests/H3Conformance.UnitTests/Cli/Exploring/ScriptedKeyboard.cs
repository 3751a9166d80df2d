using H3Conformance.Cli.Exploring;

namespace H3Conformance.UnitTests.Cli.Exploring;

/// <summary>Keys in their order; null is a while without one.</summary>
internal sealed class ScriptedKeyboard(IEnumerable<ConsoleKeyInfo?> keys) : IKeyboard
{
    private readonly Queue<ConsoleKeyInfo?> _keys = new(keys);

    public ConsoleKeyInfo? Read() => _keys.Dequeue();

    public void Release()
    {
        // There is no terminal.
    }
}
