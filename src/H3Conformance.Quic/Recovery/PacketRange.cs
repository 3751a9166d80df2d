using System.Globalization;

namespace H3Conformance.Quic.Recovery;

/// <summary>Packet numbers from <paramref name="Smallest"/> to <paramref name="Largest"/>, both included.</summary>
public readonly record struct PacketRange(ulong Smallest, ulong Largest)
{
    public bool Contains(ulong packetNumber) => Smallest <= packetNumber && packetNumber <= Largest;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Smallest}-{Largest}");
}
