using System.Security.Cryptography;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Quic.Connection.Listening;

/// <summary>Sorts a server's datagrams to its connections and answers those that belong to none (RFC 9000 section 5.2.2).</summary>
/// <param name="options">Versions, Retry, resets.</param>
/// <param name="accept">Makes the connection for a new client.</param>
/// <param name="random">Connection IDs, keys of tokens.</param>
public sealed class Listener(ListenerOptions options, Func<Invitation, TimeSpan, AcceptedConnection> accept, Random random) : IEndpoint
{
    private const int FullInitialDatagram = 1200;
    private const int ShortestReset = 21;
    private const int ConnectionIdLength = 8;
    private const int ResetTokenLength = 16;
    private readonly AddressTokens _tokens = new(random.NextBytes(32));
    private readonly Bytes _resetKey = random.NextBytes(32);
    private readonly Queue<Datagram> _stateless = new();
    private readonly List<AcceptedConnection> _connections = [];
    private readonly Dictionary<Bytes, AcceptedConnection> _byId = [];

    public IReadOnlyList<AcceptedConnection> Connections => _connections;

    public TimeSpan? NextDeadline => _connections.Min(static connection => connection.Endpoint.NextDeadline);

    public void Receive(in Datagram datagram, TimeSpan now)
    {
        var reader = new WireReader(datagram.Payload.Span);
        if (InvariantHeader.TryRead(ref reader, out var header))
            ReceiveLong(header, datagram, now);
        else
            ReceiveShort(datagram, now);
    }

    public void Elapse(TimeSpan now)
    {
        foreach (var connection in _connections)
            connection.Endpoint.Elapse(now);
        foreach (var ended in _connections.FindAll(static connection => connection.Quic.Phase == ConnectionPhase.Ended))
            Remove(ended);
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram)
    {
        if (_stateless.TryDequeue(out datagram))
            return true;
        foreach (var connection in _connections)
        {
            if (!connection.Endpoint.TryTakeDatagram(now, out datagram))
                continue;
            Index(connection);
            return true;
        }

        return false;
    }

    private void ReceiveShort(in Datagram datagram, TimeSpan now)
    {
        if (datagram.Payload.Length > ConnectionIdLength && _byId.TryGetValue(Id(datagram), out var connection))
            Deliver(connection, datagram, now);
        else if (options.SendsStatelessResets && datagram.Payload.Length > ShortestReset)
            _stateless.Enqueue(new Datagram(datagram.Path, StatelessReset.Build(ResetToken(Id(datagram)), datagram.Payload.Length - 1, random).Memory));
    }

    private void ReceiveLong(in InvariantHeader header, in Datagram datagram, TimeSpan now)
    {
        if (_byId.TryGetValue(header.DestinationConnectionId, out var connection))
            Deliver(connection, datagram, now);
        else if (datagram.Payload.Length < FullInitialDatagram)
            return;
        else if (!options.Versions.Contains(header.Version))
            Negotiate(header, datagram);
        else
            Admit(header, datagram, now);
    }

    private void Negotiate(in InvariantHeader header, in Datagram datagram)
    {
        if (header.Version == QuicVersion.Negotiation)
            return;
        var writer = new WireWriter();
        new VersionNegotiationPacket(header.SourceConnectionId, header.DestinationConnectionId, options.Versions).Write(writer);
        _stateless.Enqueue(new Datagram(datagram.Path, writer.ToBytes().Memory));
    }

    private void Admit(in InvariantHeader header, in Datagram datagram, TimeSpan now)
    {
        var offset = 0;
        if (!PacketSplitter.TryReadNext(datagram.Payload, ref offset, ConnectionIdLength, out var packet) || packet.Type != PacketType.Initial)
            return;
        var original = header.DestinationConnectionId;
        var validated = !packet.Token.IsEmpty && _tokens.TryOpen(packet.Token, datagram.Path.Remote, out original);
        if (!validated)
            original = header.DestinationConnectionId;
        if (options.RequiresRetry && !validated)
        {
            Retry(header, datagram);
            return;
        }

        if (_connections.Count >= options.MostConnections)
            return;
        var connection = accept(new Invitation(Identify(header, original, validated), header.Version, datagram.Path), now);
        _connections.Add(connection);
        _byId[header.DestinationConnectionId] = connection;
        _byId[original] = connection;
        Deliver(connection, datagram, now);
    }

    private void Retry(in InvariantHeader header, in Datagram datagram)
    {
        var token = _tokens.Seal(header.DestinationConnectionId, datagram.Path.Remote);
        var retry = new RetryPacket(header.Version, header.SourceConnectionId, random.NextBytes(ConnectionIdLength), token, default);
        var writer = new WireWriter();
        RetryIntegrity.WithTag(retry, header.DestinationConnectionId).Write(writer);
        _stateless.Enqueue(new Datagram(datagram.Path, writer.ToBytes().Memory));
    }

    private ConnectionIdentity Identify(in InvariantHeader header, Bytes original, bool validated)
    {
        var local = random.NextBytes(ConnectionIdLength);
        return new ConnectionIdentity
        {
            OriginalDestination = original,
            Local = local,
            LocalToken = ResetToken(local),
            Peer = header.SourceConnectionId,
            Retry = validated ? header.DestinationConnectionId : default(Bytes?),
            AddressIsValidated = validated,
            MakeConnectionId = () => random.NextBytes(ConnectionIdLength),
            MakeChallenge = () => random.NextBytes(8),
            MakeResetToken = ResetToken,
        };
    }

    private void Deliver(AcceptedConnection connection, in Datagram datagram, TimeSpan now)
    {
        connection.Endpoint.Receive(datagram, now);
        Index(connection);
    }

    private void Index(AcceptedConnection connection)
    {
        foreach (var id in connection.Quic.LocalConnectionIds)
            _byId[id] = connection;
    }

    private void Remove(AcceptedConnection connection)
    {
        _connections.Remove(connection);
        foreach (var id in _byId.Where(entry => entry.Value == connection).Select(static entry => entry.Key).ToArray())
            _byId.Remove(id);
    }

    private Bytes ResetToken(Bytes connectionId) => new(HMACSHA256.HashData(_resetKey.Span, connectionId.Span).AsMemory(0, ResetTokenLength));

    private static Bytes Id(in Datagram datagram) => new(datagram.Payload.Slice(1, Math.Min(ConnectionIdLength, datagram.Payload.Length - 1)));
}
