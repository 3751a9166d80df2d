using System.Net;
using H3Conformance.Quic.Connection;

namespace H3Conformance.Scenarios.Evidence.Pcap;

/// <summary>
/// The two ends of a path, as a capture shows them. A run knows its own sockets by number only: the client gets an address
/// for documentation (RFC 5737, RFC 3849) and a port for each of its sockets. The server's addresses are the real ones.
/// </summary>
internal sealed record CapturedPath(IPEndPoint Client, IPEndPoint Server)
{
    private const int FirstPort = 50_000;
    private const int Ports = 10_000;
    private static readonly IPAddress Ipv4Client = IPAddress.Parse("192.0.2.1");
    private static readonly IPAddress Ipv6Client = IPAddress.Parse("2001:db8::1");

    public static CapturedPath Of(NetworkPath path)
    {
        var server = path.Remote.Address.IsIPv4MappedToIPv6 ? new IPEndPoint(path.Remote.Address.MapToIPv4(), path.Remote.Port) : path.Remote;
        var client = IpPacket.IsIpv4(server.Address) ? Ipv4Client : Ipv6Client;
        return new CapturedPath(new IPEndPoint(client, FirstPort + (path.Local % Ports)), server);
    }
}
