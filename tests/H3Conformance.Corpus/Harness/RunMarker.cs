using System.Globalization;

namespace H3Conformance.Corpus.Harness;

/// <summary>Names by which what comes out behind a server is known for the work of one test.</summary>
internal static class RunMarker
{
    private static int _runs;

    /// <summary>One that no test had before.</summary>
    public static string Next() => string.Create(CultureInfo.InvariantCulture, $"h3c-{Environment.ProcessId:x8}-{Interlocked.Increment(ref _runs):x8}");
}
