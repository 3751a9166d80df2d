using System.Globalization;

namespace H3Conformance.Cli.Rehearsing;

/// <summary>A datagram of the recorded server.</summary>
/// <param name="At">When it arrives, since the client began.</param>
/// <param name="Payload">Its octets.</param>
internal sealed record TimedDatagram(TimeSpan At, byte[] Payload)
{
    private const string Resource = "rehearsal.txt";

    /// <summary>Those that this program carries with it.</summary>
    public static IEnumerable<TimedDatagram> All()
    {
        using var reader = new StreamReader(typeof(TimedDatagram).Assembly.GetManifestResourceStream(Resource)!);
        while (reader.ReadLine() is { } line)
            yield return Parse(line);
    }

    /// <summary>As a line: microseconds and hex digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.Ticks / TimeSpan.TicksPerMicrosecond} {Convert.ToHexStringLower(Payload)}");

    private static TimedDatagram Parse(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return new TimedDatagram(TimeSpan.FromMicroseconds(long.Parse(line.AsSpan(0, space), CultureInfo.InvariantCulture)), Convert.FromHexString(line.AsSpan(space + 1)));
    }
}
