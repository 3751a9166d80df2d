using System.Collections;
using H3Conformance.Scenarios.Evidence.Entries;

namespace H3Conformance.Scenarios.Evidence;

/// <summary>Entries as lines for people. Most are never read, so a line is made when it is asked for.</summary>
internal sealed class EntryLines(LogEntry[] entries) : IReadOnlyList<string>
{
    public int Count => entries.Length;

    public string this[int index] => EntryText.OfTheClient.Of(entries[index]);

    public IEnumerator<string> GetEnumerator() => entries.Select(EntryText.OfTheClient.Of).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
