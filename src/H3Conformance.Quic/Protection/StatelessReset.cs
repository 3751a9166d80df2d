namespace H3Conformance.Quic.Protection;

/// <summary>Stateless resets (RFC 9000 section 10.3): datagrams that look like a 1-RTT packet and end with a token.</summary>
public static class StatelessReset
{
    public const int TokenLength = 16;

    /// <summary>Five octets in front of the token: fewer and it cannot be taken for a packet.</summary>
    public const int MinimumLength = 5 + TokenLength;

    /// <param name="token">Goes to the end.</param>
    /// <param name="length">Octets of the datagram; at least one and the token are written.</param>
    /// <param name="random">Fills the rest.</param>
    public static Bytes Build(Bytes token, int length, Random random)
    {
        var datagram = new byte[Math.Max(length, 1 + token.Length)];
        random.NextBytes(datagram);
        datagram[0] = (byte)((datagram[0] & 0x3f) | 0x40);
        token.Span.CopyTo(datagram.AsSpan(datagram.Length - token.Length));
        return datagram;
    }

    /// <summary>Whether a datagram that did not open is a reset of the connection whose token this is.</summary>
    public static bool Matches(ReadOnlySpan<byte> datagram, Bytes token) =>
        token.Length == TokenLength && datagram.Length >= MinimumLength && datagram.EndsWith(token.Span);
}
