using System.Globalization;
using System.Text;
using H3Conformance.Scenarios.Evidence.Pcap;
using H3Conformance.Scenarios.Evidence.Qlog;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>Keeps evidence on disk: <c>root/target/test/part.sqlog</c>, with the key log and the capture beside it.</summary>
public sealed class EvidenceFolder(string root)
{
    private const int LongestName = 100;

    public EvidencePaths PathsOf(EvidenceTitle title)
    {
        var path = Path.Combine(root, Sanitise(title.Target), Sanitise(title.Test), Sanitise(title.Part));
        return new EvidencePaths(path + ".sqlog", path + ".keys", path + ".pcapng");
    }

    /// <summary>Writes the record; evidence of an earlier run with the same title is replaced.</summary>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The files must not be written.</exception>
    public EvidencePaths Save(RunRecord record, EvidenceTitle title)
    {
        var paths = PathsOf(title);
        Directory.CreateDirectory(Path.GetDirectoryName(paths.Qlog)!);
        using (var qlog = new BufferedStream(File.Create(paths.Qlog)))
            QlogWriter.Write(qlog, record, title);
        File.WriteAllLines(paths.KeyLog, record.KeyLog);
        using (var capture = new BufferedStream(File.Create(paths.Capture)))
            PcapngWriter.Write(capture, record, title);
        return paths;
    }

    /// <summary>A name of letters, digits, dots, dashes and underscores. One that is cut keeps a mark of what it was.</summary>
    internal static string Sanitise(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var character in name)
            safe.Append(char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' ? character : '_');
        if (safe.Length == 0 || safe[0] == '.')
            safe.Insert(0, '_');
        if (safe.Length <= LongestName)
            return safe.ToString();
        var mark = string.Create(CultureInfo.InvariantCulture, $"-{Hash(name):x8}");
        return safe.ToString(0, LongestName - mark.Length) + mark;
    }

    // FNV-1a: the same in every process, unlike string.GetHashCode.
    private static uint Hash(string text) => text.Aggregate(2166136261u, static (hash, character) => (hash ^ character) * 16777619u);
}
