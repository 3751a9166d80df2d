namespace H3Conformance.Quic;

/// <summary>Octets from a seeded source.</summary>
public static class RandomBytes
{
    public static Bytes NextBytes(this Random random, int length)
    {
        var octets = new byte[length];
        random.NextBytes(octets);
        return octets;
    }
}
