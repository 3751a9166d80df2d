using System.Globalization;
using System.Text;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Notation;

/// <summary>Octets as text: <c>\r \n \t \0 \\ \"</c>, and <c>\xHH</c> for any octet.</summary>
public static class Escapes
{
    /// <summary>The octets that a text means; null where a backslash stands before something else.</summary>
    public static Bytes? Read(string text)
    {
        var octets = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                var next = text.IndexOf('\\', i);
                var plain = text[i..(next < 0 ? text.Length : next)];
                octets.AddRange(Encoding.UTF8.GetBytes(plain));
                i += plain.Length - 1;
            }
            else if (++i < text.Length && Octet(text, ref i) is { } octet)
            {
                octets.Add(octet);
            }
            else
            {
                return null;
            }
        }

        return octets.ToArray();
    }

    /// <summary>In printable ASCII, without quotes around it.</summary>
    public static string Write(ReadOnlySpan<byte> octets)
    {
        var text = new StringBuilder(octets.Length);
        foreach (var octet in octets)
        {
            text.Append(octet switch
            {
                (byte)'\r' => @"\r",
                (byte)'\n' => @"\n",
                (byte)'\t' => @"\t",
                0 => @"\0",
                (byte)'\\' => @"\\",
                (byte)'"' => "\\\"",
                >= 0x20 and < 0x7f => ((char)octet).ToString(),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\x{octet:x2}"),
            });
        }

        return text.ToString();
    }

    private static byte? Octet(string text, ref int i)
    {
        switch (text[i])
        {
            case 'r':
                return (byte)'\r';
            case 'n':
                return (byte)'\n';
            case 't':
                return (byte)'\t';
            case '0':
                return 0;
            case '\\' or '"':
                return (byte)text[i];
            case 'x' when i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet):
                i += 2;
                return octet;
            default:
                return null;
        }
    }
}
