using System.Globalization;
using System.Text;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire;

namespace H3Conformance.Scenarios.Origin;

/// <summary>The chunked transfer coding (RFC 9112 section 7.1).</summary>
internal static class ChunkedContent
{
    public static OriginRequest? TryRead(OriginRequest head, ReadOnlySpan<byte> octets, int start)
    {
        var content = new WireWriter();
        while (octets[start..].IndexOf("\r\n"u8) is var end and >= 0)
        {
            var size = Encoding.Latin1.GetString(octets.Slice(start, end)).Split(';')[0];
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length is < 0 or > OriginRequestReader.MostOctets)
                return OriginRequestReader.Faulty(octets, "a chunk has no size (RFC 9112 7.1)");
            start += end + 2;
            if (length == 0)
                return ReadTrailers(head with { Content = content.ToBytes() }, octets, start);
            if (octets.Length - start < length + 2)
                return null;
            if (!octets.Slice(start + length, 2).SequenceEqual("\r\n"u8))
                return OriginRequestReader.Faulty(octets, "a chunk is longer than its size (RFC 9112 7.1)");
            content.WriteBytes(Bytes.Copy(octets.Slice(start, length)));
            start += length + 2;
        }

        return octets.Length - start > OriginRequestReader.MostOctets ? OriginRequestReader.Faulty(octets, "a chunk has no size (RFC 9112 7.1)") : null;
    }

    // Nothing asks for the trailers yet: they stay in the raw octets.
    private static OriginRequest? ReadTrailers(OriginRequest request, ReadOnlySpan<byte> octets, int start)
    {
        var rest = octets[start..];
        var end = rest.StartsWith("\r\n"u8) ? 2 : rest.IndexOf("\r\n\r\n"u8) is var found and >= 0 ? found + 4 : -1;
        return end < 0 ? null : request with { Raw = Bytes.Copy(octets[..(start + end)]) };
    }
}
