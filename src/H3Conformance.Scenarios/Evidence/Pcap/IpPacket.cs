using System.Buffers.Binary;
using System.Net;

namespace H3Conformance.Scenarios.Evidence.Pcap;

/// <summary>Puts the headers of UDP and IP around a datagram that came without them.</summary>
internal static class IpPacket
{
    private const int UdpHeader = 8;
    private const int Ipv4Address = 4;
    private const int Ipv4Header = 20;
    private const int Ipv6Header = 40;
    private const byte Udp = 17;
    private const byte HopLimit = 64;

    /// <summary>The largest payload that both versions of IP carry.</summary>
    public const int MostPayload = ushort.MaxValue - Ipv4Header - UdpHeader;

    public static bool IsIpv4(IPAddress address) => address.GetAddressBytes().Length == Ipv4Address;

    /// <param name="source">Where it comes from.</param>
    /// <param name="destination">Where it goes, of the same address family.</param>
    /// <param name="payload">Up to <see cref="MostPayload"/> octets.</param>
    public static byte[] Wrap(IPEndPoint source, IPEndPoint destination, ReadOnlySpan<byte> payload)
    {
        var header = IsIpv4(source.Address) ? Ipv4Header : Ipv6Header;
        var packet = new byte[header + UdpHeader + payload.Length];
        payload.CopyTo(packet.AsSpan(header + UdpHeader));
        if (header == Ipv4Header)
            WriteIpv4(packet, source.Address, destination.Address);
        else
            WriteIpv6(packet, source.Address, destination.Address);
        WriteUdp(packet.AsSpan(header), source, destination);
        return packet;
    }

    // RFC 791 3.1: no options, not to be fragmented.
    private static void WriteIpv4(Span<byte> packet, IPAddress source, IPAddress destination)
    {
        packet[0] = 0x45;
        BinaryPrimitives.WriteUInt16BigEndian(packet[2..], (ushort)packet.Length);
        packet[6] = 0x40;
        packet[8] = HopLimit;
        packet[9] = Udp;
        source.TryWriteBytes(packet[12..], out _);
        destination.TryWriteBytes(packet[16..], out _);
        BinaryPrimitives.WriteUInt16BigEndian(packet[10..], InternetChecksum.Of(packet[..Ipv4Header]));
    }

    // RFC 8200 3.
    private static void WriteIpv6(Span<byte> packet, IPAddress source, IPAddress destination)
    {
        packet[0] = 0x60;
        BinaryPrimitives.WriteUInt16BigEndian(packet[4..], (ushort)(packet.Length - Ipv6Header));
        packet[6] = Udp;
        packet[7] = HopLimit;
        source.TryWriteBytes(packet[8..], out _);
        destination.TryWriteBytes(packet[24..], out _);
    }

    private static void WriteUdp(Span<byte> udp, IPEndPoint source, IPEndPoint destination)
    {
        BinaryPrimitives.WriteUInt16BigEndian(udp, (ushort)source.Port);
        BinaryPrimitives.WriteUInt16BigEndian(udp[2..], (ushort)destination.Port);
        BinaryPrimitives.WriteUInt16BigEndian(udp[4..], (ushort)udp.Length);
        var checksum = InternetChecksum.Of(udp, PseudoHeader(source.Address, destination.Address, udp.Length));
        // RFC 768: zero says that there is none, so that a sum of zero is sent as all ones.
        BinaryPrimitives.WriteUInt16BigEndian(udp[6..], checksum == 0 ? ushort.MaxValue : checksum);
    }

    // RFC 768, RFC 8200 8.1: both addresses, the length and the protocol.
    private static uint PseudoHeader(IPAddress source, IPAddress destination, int length)
    {
        Span<byte> address = stackalloc byte[16];
        var sum = (uint)length + Udp;
        foreach (var end in (ReadOnlySpan<IPAddress>)[source, destination])
        {
            end.TryWriteBytes(address, out var written);
            for (var i = 0; i < written; i += 2)
                sum += BinaryPrimitives.ReadUInt16BigEndian(address[i..]);
        }

        return sum;
    }
}
