namespace H3Conformance.Cli.Corpus.Display;

/// <summary>How a run is shown while it goes on.</summary>
internal interface IRunDisplay
{
    /// <summary>Carries out <paramref name="run"/>, which calls its argument whenever more is known of the result: with the test that ended, or null.</summary>
    Task<ProcessEnd> Follow(RunResult result, Func<Action<JudgedTest?>, Task<ProcessEnd>> run);
}
