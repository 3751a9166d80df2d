namespace H3Conformance.Cli.Exploring;

/// <summary>The keyboard of the process's terminal.</summary>
internal sealed class ConsoleKeyboard : IKeyboard, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(5);
    private readonly ManualResetEventSlim _never = new();

    public ConsoleKeyInfo? Read()
    {
        Console.TreatControlCAsInput = true;
        if (!Console.KeyAvailable)
            _never.Wait(Patience);
        return Console.KeyAvailable ? Console.ReadKey(intercept: true) : null;
    }

    public void Release() => Console.TreatControlCAsInput = false;

    public void Dispose()
    {
        Release();
        _never.Dispose();
    }
}
