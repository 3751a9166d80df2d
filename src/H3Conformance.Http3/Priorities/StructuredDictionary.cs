using System.Text;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Priorities;

/// <summary>A dictionary of structured fields (RFC 8941 section 4.2.2): syntax checked whole, values kept of integers and booleans.</summary>
internal static class StructuredDictionary
{
    /// <summary>The members by key, the last of duplicates; null stands for a value of another type than integer (long) and boolean.</summary>
    public static bool TryParse(Bytes octets, out Dictionary<string, object?> members)
    {
        members = [];
        var reader = new StructuredReader(Encoding.Latin1.GetString(octets).Trim(' '));
        if (reader.AtEnd)
            return true;
        do
        {
            if (!reader.TryReadKey(out var key) || !TryReadMember(reader, out var value))
                return false;
            members[key] = value;
            reader.SkipOptionalWhiteSpace();
            if (reader.AtEnd)
                return true;
            if (!reader.TrySkip(','))
                return false;
            reader.SkipOptionalWhiteSpace();
        }
        while (!reader.AtEnd);
        // RFC 8941 4.2.2: a comma has to be followed by a member.
        return false;
    }

    private static bool TryReadMember(StructuredReader reader, out object? value)
    {
        value = true;
        if (!reader.TrySkip('='))
            return TrySkipParameters(reader);
        value = null;
        var complete = reader.TrySkip('(') ? TrySkipInnerList(reader) : reader.TryReadBareItem(out value);
        return complete && TrySkipParameters(reader);
    }

    private static bool TrySkipInnerList(StructuredReader reader)
    {
        while (true)
        {
            reader.SkipSpaces();
            if (reader.TrySkip(')'))
                return true;
            if (!reader.TryReadBareItem(out _) || !TrySkipParameters(reader) || reader.Next is not (' ' or ')'))
                return false;
        }
    }

    private static bool TrySkipParameters(StructuredReader reader)
    {
        while (reader.TrySkip(';'))
        {
            reader.SkipSpaces();
            if (!reader.TryReadKey(out _) || (reader.TrySkip('=') && !reader.TryReadBareItem(out _)))
                return false;
        }

        return true;
    }
}
