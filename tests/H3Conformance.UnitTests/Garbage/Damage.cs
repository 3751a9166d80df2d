using System.Text;

namespace H3Conformance.UnitTests.Garbage;

/// <summary>What becomes of good octets on a bad day.</summary>
internal static class Damage
{
    // Characters on which the formats of this suite turn.
    private const string Marks = "{}[]()\",:=\\@#%+-.0123456789eE \t\n\r\0\x1e\ufeffé𝄞axtrufalsn";

    /// <summary>Up to 400 octets of nothing.</summary>
    public static byte[] Noise(Random random)
    {
        var octets = new byte[random.Next(400)];
        random.NextBytes(octets);
        return octets;
    }

    /// <summary>Up to 80 characters on which formats turn.</summary>
    public static string NoiseText(Random random) => new(random.GetItems(Marks.AsSpan(), random.Next(80)));

    /// <summary>One to four accidents, at random places.</summary>
    public static byte[] Of(byte[] good, Random random)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
            good = Accident(good, random);
        return good;
    }

    /// <summary>The same for text.</summary>
    public static string Of(string good, Random random) => Encoding.UTF8.GetString(Of(Encoding.UTF8.GetBytes(good), random));

    private static byte[] Accident(byte[] octets, Random random)
    {
        var start = random.Next(octets.Length + 1);
        var end = random.Next(start, Math.Min(octets.Length, start + 64) + 1);
        return random.Next(6) switch
        {
            0 => octets[..start],
            1 => [.. octets[..start], .. octets[end..]],
            2 => [.. octets[..end], .. octets[start..]],
            3 => [.. octets[..start], (byte)random.Next(256), .. octets[Math.Min(start + 1, octets.Length)..]],
            4 => [.. octets[..start], .. Encoding.UTF8.GetBytes(NoiseText(random)), .. octets[end..]],
            _ => Digits(octets, random),
        };
    }

    // A number that is far too large, where there is one.
    private static byte[] Digits(byte[] octets, Random random)
    {
        var start = random.Next(octets.Length + 1);
        while (start < octets.Length && !char.IsAsciiDigit((char)octets[start]))
            start++;
        return [.. octets[..start], .. Encoding.ASCII.GetBytes(new string('9', random.Next(1, 30))), .. octets[start..]];
    }
}
