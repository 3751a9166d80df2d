namespace H3Conformance.Cli.Exploring;

/// <summary>The keys of a terminal.</summary>
internal interface IKeyboard
{
    /// <summary>The next key; null where none is pressed within a short while.</summary>
    ConsoleKeyInfo? Read();

    /// <summary>Nobody reads for a while: Ctrl-C means the process again.</summary>
    void Release();
}
