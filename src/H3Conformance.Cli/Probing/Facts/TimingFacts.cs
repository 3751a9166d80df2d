namespace H3Conformance.Cli.Probing.Facts;

/// <summary>Times of one connection while there is no other, in milliseconds.</summary>
internal sealed record TimingFacts
{
    /// <summary>From the first datagram to the end of the handshake.</summary>
    public double? HandshakeMs { get; init; }

    /// <summary>From the request to the fields of its response.</summary>
    public double? FirstResponseMs { get; init; }

    /// <summary>RFC 9002 section 5.3.</summary>
    public double? RttSmoothedMs { get; init; }

    /// <summary>RFC 9002 section 5.2.</summary>
    public double? RttMinimumMs { get; init; }
}
