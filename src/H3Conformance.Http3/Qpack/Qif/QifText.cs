using System.Text;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Qpack.Qif;

/// <summary>
/// The QIF text format: a line per field, name and value apart by a tab, an empty line after each section, comments behind #.
/// Octets are kept as they are (ISO 8859-1).
/// </summary>
public static class QifText
{
    private const char Comment = '#';

    /// <summary>A line without a tab is a name with an empty value; sections without fields are not there.</summary>
    public static ValueList<ValueList<Field>> Read(ReadOnlySpan<byte> text)
    {
        var sections = new List<ValueList<Field>>();
        var section = new List<Field>();
        foreach (var line in Encoding.Latin1.GetString(text).Split('\n').Append(""))
        {
            if (line.StartsWith(Comment))
                continue;
            if (line.Length > 0)
                section.Add(ReadField(line));
            else if (section.Count > 0)
            {
                sections.Add(section.ToValueList());
                section.Clear();
            }
        }
        return sections.ToValueList();
    }

    public static Bytes Write(IEnumerable<ValueList<Field>> sections)
    {
        var text = new StringBuilder();
        foreach (var section in sections)
        {
            foreach (var field in section)
                text.Append(Latin1(field.Name)).Append('\t').Append(Latin1(field.Value)).Append('\n');
            text.Append('\n');
        }
        return Bytes.Latin1(text.ToString());
    }

    private static Field ReadField(string line)
    {
        var tab = line.IndexOf('\t');
        return tab < 0 ? Field.Of(line, "") : Field.Of(line[..tab], line[(tab + 1)..]);
    }

    private static string Latin1(Bytes octets) => Encoding.Latin1.GetString(octets);
}
