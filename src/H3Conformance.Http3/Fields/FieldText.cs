using System.Globalization;
using System.Text;
using H3Conformance.Quic;

namespace H3Conformance.Http3.Fields;

/// <summary>Octets of a field as text for people.</summary>
internal static class FieldText
{
    public static string Printable(Bytes octets)
    {
        var text = new StringBuilder(octets.Length);
        foreach (var octet in octets)
        {
            if (octet is >= 0x20 and < 0x7f and not (byte)'\\')
                text.Append((char)octet);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\x{octet:x2}");
        }

        return text.ToString();
    }
}
