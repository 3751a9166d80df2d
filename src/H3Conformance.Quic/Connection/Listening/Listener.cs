using System.Security.Cryptography;
using H3Conformance.Quic.Connection.Lifecycle;
using H3Conformance.Quic.Protection;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.Frames;
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
    private const int LongestReset = 43;
    private const int MostAnswers = 1024;
    private const int ConnectionIdLength = 8;
    private const int ResetTokenLength = 16;
    private readonly AddressTokens _tokens = new(random.NextBytes(32));
    private readonly Bytes _resetKey = random.NextBytes(32);
    private readonly Queue<Datagram> _stateless = new();
    private readonly ListenedConnections _connections = new();

    public IEnumerable<AcceptedConnection> Connections => _connections.Accepted;

    public TimeSpan? NextDeadline => _connections.NextDeadline;

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
        foreach (var connection in _connections.TakeDue(now))
        {
            connection.Accepted.Endpoint.Elapse(now);
            Update(connection);
        }
    }

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) =>
        _stateless.TryDequeue(out datagram) || _connections.TryTakeDatagram(now, out datagram);

    /// <summary>To be called by whoever makes a connection send outside of <see cref="Receive"/> and <see cref="Elapse"/>.</summary>
    public void Wake(QuicConnection connection)
    {
        if (_connections.Find(connection) is { } found)
            _connections.Touch(found);
    }

    private void ReceiveShort(in Datagram datagram, TimeSpan now)
    {
        if (datagram.Payload.Length > ConnectionIdLength && _connections.Find(Id(datagram)) is { } connection)
            Deliver(connection, datagram, now);
        else if (options.SendsStatelessResets && datagram.Payload.Length > ShortestReset)
            Answer(datagram, StatelessReset.Build(ResetToken(Id(datagram)), Math.Min(LongestReset, datagram.Payload.Length - 1), random));
    }

    private void ReceiveLong(in InvariantHeader header, in Datagram datagram, TimeSpan now)
    {
        if (_connections.Find(header.DestinationConnectionId) is { } connection)
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
        Answer(datagram, writer.ToBytes());
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
        {
            Refuse(header, datagram);
            return;
        }

        var connection = accept(new Invitation(Identify(header, original, validated), header.Version, datagram.Path), now);
        Deliver(_connections.Add(connection, header.DestinationConnectionId, original), datagram, now);
    }

    private void Retry(in InvariantHeader header, in Datagram datagram)
    {
        var token = _tokens.Seal(header.DestinationConnectionId, datagram.Path.Remote);
        var retry = new RetryPacket(header.Version, header.SourceConnectionId, random.NextBytes(ConnectionIdLength), token, default);
        var writer = new WireWriter();
        RetryIntegrity.WithTag(retry, header.DestinationConnectionId).Write(writer);
        Answer(datagram, writer.ToBytes());
    }

    // RFC 9000 5.2.2: a server without room says so, and keeps nothing.
    private void Refuse(in InvariantHeader header, in Datagram datagram)
    {
        var payload = new WireWriter();
        new ConnectionCloseFrame(Application: false, QuicError.ConnectionRefused.Value, 0UL, default).Write(payload);
        var keys = InitialKeys.Derive(header.Version, header.DestinationConnectionId).Server;
        var packet = new PlainPacket(PacketType.Initial, header.Version, header.SourceConnectionId, random.NextBytes(ConnectionIdLength), default, 0, 1, payload.ToBytes());
        var writer = new WireWriter();
        PacketSealer.Seal(packet, keys, PacketProtection.Normal, writer);
        Answer(datagram, writer.ToBytes());
    }

    private void Answer(in Datagram datagram, Bytes octets)
    {
        if (_stateless.Count < MostAnswers)
            _stateless.Enqueue(new Datagram(datagram.Path, octets.Memory));
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

    private void Deliver(ListenedConnection connection, in Datagram datagram, TimeSpan now)
    {
        connection.Accepted.Endpoint.Receive(datagram, now);
        Update(connection);
    }

    private void Update(ListenedConnection connection)
    {
        if (connection.Accepted.Quic.Phase == ConnectionPhase.Ended)
            _connections.Remove(connection);
        else
            _connections.Touch(connection);
    }

    private Bytes ResetToken(Bytes connectionId) => new(HMACSHA256.HashData(_resetKey.Span, connectionId.Span).AsMemory(0, ResetTokenLength));

    private static Bytes Id(in Datagram datagram) => new(datagram.Payload.Slice(1, Math.Min(ConnectionIdLength, datagram.Payload.Length - 1)));
}
