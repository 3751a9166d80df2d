using System.Globalization;
using System.Text;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Origin;

/// <summary>Reads HTTP/1.1 requests strictly: what RFC 9112 forbids is a fault and ends the connection.</summary>
public static class OriginRequestReader
{
    /// <summary>Octets of one request, header section and content together.</summary>
    public const int MostOctets = 256 << 10;

    private const string TokenMarks = "!#$%&'*+-.^_`|~";

    /// <summary>Reads the request at the beginning of the octets; null where more is needed.</summary>
    /// <param name="octets">What came on the connection and was not consumed yet.</param>
    public static OriginRequest? TryRead(ReadOnlySpan<byte> octets)
    {
        var head = ReadHead(octets, out var end);
        return head is { Fault: null } ? ReadContent(head, octets, end) : head;
    }

    /// <summary>The header section at the beginning is whole, and its sender wants to hear of it before it sends the content (RFC 9110 section 10.1.1).</summary>
    /// <param name="octets">What came on the connection and was not consumed yet.</param>
    public static bool ExpectsContinue(ReadOnlySpan<byte> octets) =>
        ReadHead(octets, out _) is { Fault: null } head && head.ValuesOf("expect").Any(static value => value.Equals("100-continue", StringComparison.OrdinalIgnoreCase));

    private static OriginRequest? ReadHead(ReadOnlySpan<byte> octets, out int end)
    {
        end = octets.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return octets.Length > MostOctets ? Faulty(octets, "the header section is too long") : null;
        var lines = Encoding.Latin1.GetString(octets[..end]).Split("\r\n");
        end += 4;
        var line = lines[0].Split(' ');
        if (line.Length != 3 || line[2] != "HTTP/1.1" || !IsToken(line[0]) || line[1].Length == 0)
            return Faulty(octets, "the request line is none (RFC 9112 3)");
        var fields = lines.Skip(1).Select(ReadField).ToArray();
        if (Array.Exists(fields, static field => field is null))
            return Faulty(octets, "a field line is none (RFC 9112 5)");
        var head = new OriginRequest(Bytes.Empty) { Method = line[0], Target = line[1], Fields = fields.Select(static field => field!.Value).ToValueList() };
        return head.ValuesOf("host").Count == 1 ? head : Faulty(octets, "there is not one Host (RFC 9112 3.2)");
    }

    private static OriginRequest? ReadContent(OriginRequest head, ReadOnlySpan<byte> octets, int start)
    {
        var codings = head.ValuesOf("transfer-encoding");
        var lengths = head.ValuesOf("content-length");
        if (codings.Count > 0 && lengths.Count > 0)
            return Faulty(octets, "there are Transfer-Encoding and Content-Length (RFC 9112 6.1)");
        if (codings.Count > 0)
            return codings is ["chunked"] ? ChunkedContent.TryRead(head, octets, start) : Faulty(octets, "the transfer coding is not chunked (RFC 9112 6.1)");
        if (lengths.Count == 0)
            return head with { Raw = Bytes.Copy(octets[..start]) };
        if (lengths.Count > 1 || !int.TryParse(lengths[0], NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > MostOctets)
            return Faulty(octets, "Content-Length is no number of a possible size (RFC 9112 6.3)");
        return octets.Length - start < length
            ? null
            : head with { Raw = Bytes.Copy(octets[..(start + length)]), Content = Bytes.Copy(octets.Slice(start, length)) };
    }

    internal static OriginRequest Faulty(ReadOnlySpan<byte> octets, string fault) => new(Bytes.Copy(octets)) { Fault = fault };

    // RFC 9112 5.1: no white space before the colon, none around the value that counts.
    private static Field? ReadField(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !IsToken(line[..colon]))
            return null;
        var value = line[(colon + 1)..].Trim(' ', '\t');
        return value.AsSpan().ContainsAny('\0', '\r', '\n') ? null : Field.Of(line[..colon], value);
    }

    private static bool IsToken(string text) => text.Length > 0 && text.All(static c => char.IsAsciiLetterOrDigit(c) || TokenMarks.Contains(c, StringComparison.Ordinal));
}
