namespace H3Conformance.Quic.Connection;

/// <summary>What loss recovery knows of a connection's current path (RFC 9002).</summary>
/// <param name="SmoothedRtt">RFC 9002 section 5.3; the assumed time before the first sample.</param>
/// <param name="MinimumRtt">Null before the first sample.</param>
/// <param name="RttVariation">RFC 9002 section 5.3.</param>
/// <param name="CongestionWindow">Octets (RFC 9002 section 7).</param>
/// <param name="LostPackets">Given up as lost (RFC 9002 section 6.1).</param>
/// <param name="LostOctets">The octets of the lost packets.</param>
/// <param name="DatagramSize">The most octets of a datagram that the engine builds by itself.</param>
public sealed record TransportStatistics(
    TimeSpan SmoothedRtt, TimeSpan? MinimumRtt, TimeSpan RttVariation, long CongestionWindow, long LostPackets, long LostOctets, int DatagramSize)
{
    public static TransportStatistics None { get; } = new(default, null, default, 0, 0, 0, 0);
}
