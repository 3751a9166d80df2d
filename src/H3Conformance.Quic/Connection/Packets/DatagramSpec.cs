namespace H3Conformance.Quic.Connection.Packets;

/// <summary>A datagram as an action wants it: one packet or several coalesced ones.</summary>
/// <param name="Packets">In the order in which they stand in the datagram.</param>
/// <param name="RepeatWhenLost">Sent again, with new packet numbers, until it is acknowledged.</param>
public sealed record DatagramSpec(ValueList<PacketSpec> Packets, bool RepeatWhenLost = true)
{
    /// <summary>PADDING frames in the last packet bring the datagram to this size in octets; 0 adds none.</summary>
    public int PadTo { get; init; }
}
