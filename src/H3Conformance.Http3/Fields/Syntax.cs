using System.Buffers;
using System.Text;

namespace H3Conformance.Http3.Fields;

/// <summary>The characters of RFC 9110 section 5.6.2 and RFC 3986, over octets.</summary>
internal static class Syntax
{
    private const string Digits = "0123456789";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Unreserved = Lower + Upper + Digits + "-._~";
    private const string SubDelims = "!$&'()*+,;=";

    private static readonly SearchValues<byte> TokenCharacters = Of(Lower + Upper + Digits + "!#$%&'*+-.^_`|~");
    private static readonly SearchValues<byte> SchemeCharacters = Of(Lower + Upper + Digits + "+-.");
    private static readonly SearchValues<byte> PathCharacters = Of(Unreserved + SubDelims + ":@/?%");
    private static readonly SearchValues<byte> HostCharacters = Of(Unreserved + SubDelims + "%");
    private static readonly SearchValues<byte> LiteralCharacters = Of(Unreserved + SubDelims + ":");

    public static bool IsToken(ReadOnlySpan<byte> octets) => !octets.IsEmpty && !octets.ContainsAnyExcept(TokenCharacters);

    public static bool IsScheme(ReadOnlySpan<byte> octets) =>
        !octets.IsEmpty && char.IsAsciiLetter((char)octets[0]) && !octets.ContainsAnyExcept(SchemeCharacters);

    /// <summary>A path and an optional query; the slash at the start is not asked for.</summary>
    public static bool IsPathAndQuery(ReadOnlySpan<byte> octets) => !octets.ContainsAnyExcept(PathCharacters) && HasWholeEscapes(octets);

    /// <summary>A name, an IPv4 address, or an IP literal in brackets; not empty.</summary>
    public static bool IsHost(ReadOnlySpan<byte> octets) => octets is [(byte)'[', .. var literal, (byte)']']
        ? !literal.IsEmpty && !literal.ContainsAnyExcept(LiteralCharacters)
        : !octets.IsEmpty && !octets.ContainsAnyExcept(HostCharacters) && HasWholeEscapes(octets);

    private static bool HasWholeEscapes(ReadOnlySpan<byte> octets)
    {
        while (octets.IndexOf((byte)'%') is >= 0 and var at)
        {
            octets = octets[(at + 1)..];
            if (octets.Length < 2 || !char.IsAsciiHexDigit((char)octets[0]) || !char.IsAsciiHexDigit((char)octets[1]))
                return false;
        }

        return true;
    }

    private static SearchValues<byte> Of(string characters) => SearchValues.Create(Encoding.ASCII.GetBytes(characters));
}
