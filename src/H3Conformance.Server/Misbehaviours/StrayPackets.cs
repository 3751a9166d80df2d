using H3Conformance.Quic;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Server.Misbehaviours;

/// <summary>Sends each client one Retry or Version Negotiation packet that it has to drop, and leaves the rest to the server behind.</summary>
/// <param name="server">Gets every datagram.</param>
/// <param name="fault">Which packet, and when.</param>
/// <param name="random">Connection IDs and tokens.</param>
public sealed class StrayPackets(IEndpoint server, EngineFault fault, Random random) : IEndpoint
{
    private const int ConnectionIdLength = 8;
    private const int TokenLength = 16;
    private const int MostClients = 10_000;
    private static readonly QuicVersion Reserved = new(0x1a2a3a4a);
    private readonly Queue<Datagram> _strays = new();
    private readonly HashSet<Bytes> _served = [];

    public TimeSpan? NextDeadline => server.NextDeadline;

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        var offset = 0;
        while (_served.Count < MostClients && PacketSplitter.TryReadNext(datagram.Payload, ref offset, ConnectionIdLength, out var packet))
        {
            if (IsItsTime(packet) && _served.Add(packet.SourceConnectionId))
                _strays.Enqueue(new Datagram(datagram.Path, Stray(packet).Memory));
        }

        server.Receive(datagram, now);
    }

    public void Elapse(TimeSpan now) => server.Elapse(now);

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => _strays.TryDequeue(out datagram) || server.TryTakeDatagram(now, out datagram);

    private bool IsItsTime(ProtectedPacket packet) => fault switch
    {
        EngineFault.SecondRetry => packet.Type == PacketType.Initial && !packet.Token.IsEmpty,
        EngineFault.LateVersionNegotiation => packet.Type == PacketType.Handshake,
        _ => packet.Type == PacketType.Initial,
    };

    private Bytes Stray(ProtectedPacket packet)
    {
        var writer = new WireWriter();
        if (fault == EngineFault.OfferedVersionListed)
            Negotiation(packet, [Reserved, packet.Version]).Write(writer);
        else if (fault == EngineFault.LateVersionNegotiation)
            Negotiation(packet, [Reserved]).Write(writer);
        else
            Retry(packet).Write(writer);
        return writer.ToBytes();
    }

    private static VersionNegotiationPacket Negotiation(ProtectedPacket packet, ValueList<QuicVersion> versions) => new(packet.SourceConnectionId, packet.DestinationConnectionId, versions);

    private RetryPacket Retry(ProtectedPacket packet)
    {
        var retry = new RetryPacket(packet.Version, packet.SourceConnectionId, random.NextBytes(ConnectionIdLength), random.NextBytes(TokenLength), random.NextBytes(TokenLength));
        return fault == EngineFault.ForgedRetry ? retry : RetryIntegrity.WithTag(retry, packet.DestinationConnectionId);
    }
}
