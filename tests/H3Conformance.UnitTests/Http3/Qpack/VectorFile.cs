using H3Conformance.Quic;

namespace H3Conformance.UnitTests.Http3.Qpack;

/// <summary>The files under Vectors.</summary>
internal static class VectorFile
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Http3", "Qpack", "Vectors");

    public static Bytes Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <summary>The columns of each row of a file with tabs between them.</summary>
    public static IEnumerable<string[]> Rows(string name) => File.ReadLines(Path.Combine(Folder, name)).Select(static line => line.Split('\t'));

    public static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(Path.Combine(Folder, folder)).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
}
