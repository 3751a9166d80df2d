using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>The Content-Length of a section (RFC 9110 section 8.6).</summary>
public static class ContentLength
{
    internal const string Name = "content-length";

    /// <summary>
    /// The one length that the section gives, in octets; null where it gives none. False where it is malformed or several lengths differ.
    /// A length of 2^64 and more is given as 2^64-1, which no content has.
    /// </summary>
    public static bool TryGet(IReadOnlyList<Field> fields, out ulong? length)
    {
        length = null;
        foreach (var value in FieldLines.All(fields, Name))
        {
            if (!TryParse(value, out var parsed) || (length is { } known && known != parsed))
            {
                length = null;
                return false;
            }

            length = parsed;
        }

        return true;
    }

    internal static void Inspect(List<ReceivedField> lines, List<FieldFault> faults)
    {
        ulong? first = null;
        foreach (var line in lines.Where(static line => line.Name == Name))
        {
            if (!TryParseList(line.Value, out var lengths))
            {
                faults.Add(line.Fault(FieldFaultKind.MalformedContentLength));
                continue;
            }

            first ??= lengths[0];
            if (lengths.Exists(length => length != first))
                faults.Add(line.Fault(FieldFaultKind.ContentLengthsDiffer));
        }
    }

    // RFC 9110 8.6: a list of one and the same length may be taken for that length.
    private static bool TryParse(Bytes value, out ulong length)
    {
        length = 0;
        if (!TryParseList(value, out var lengths) || lengths.Exists(other => other != lengths[0]))
            return false;
        length = lengths[0];
        return true;
    }

    private static bool TryParseList(Bytes value, out List<ulong> lengths)
    {
        lengths = [];
        foreach (var range in value.Span.Split((byte)','))
        {
            if (!TryParseOne(value.Span[range].Trim(" \t"u8), out var length))
                return false;
            lengths.Add(length);
        }

        return lengths.Count > 0;
    }

    private static bool TryParseOne(ReadOnlySpan<byte> digits, out ulong length)
    {
        length = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            var unit = (ulong)(digit - '0');
            length = length > (ulong.MaxValue - unit) / 10 ? ulong.MaxValue : (length * 10) + unit;
        }

        return !digits.IsEmpty;
    }
}
