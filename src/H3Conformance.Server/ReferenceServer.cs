using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Tls;
using H3Conformance.Server.Rules;
using H3Conformance.Server.Sessions;

namespace H3Conformance.Server;

/// <summary>A server that keeps every rule of the RFCs, except those that it is told to break. It has no socket: a pump drives it.</summary>
/// <param name="options">Certificate, rules, limits.</param>
/// <param name="random">Keys, connection IDs, tokens.</param>
/// <param name="wallClock">The time of day at the start, for tickets and Date.</param>
public sealed class ReferenceServer(ReferenceServerOptions options, Random random, DateTimeOffset wallClock) : IEndpoint
{
    private readonly Listener _listener = new(options.Listener, (invitation, now) => Accept(invitation, options, random, wallClock, now), random);

    public TimeSpan? NextDeadline => _listener.NextDeadline;

    public void Receive(in Datagram datagram, TimeSpan now) => _listener.Receive(datagram, now);

    public void Elapse(TimeSpan now) => _listener.Elapse(now);

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => _listener.TryTakeDatagram(now, out datagram);

    private static AcceptedConnection Accept(Invitation invitation, ReferenceServerOptions options, Random random, DateTimeOffset wallClock, TimeSpan now)
    {
        var quic = QuicConnection.Server(
            ServerLimits.Of(options.Quic, options.Rules) with { Version = invitation.Version },
            invitation.Identity,
            invitation.Path,
            parameters => new ServerHandshake(TlsOf(options) with { TransportParameters = parameters, EarlyDataTransportParameters = ServerLimits.OnEarlyData(parameters, options.Rules) }, random, wallClock + now),
            now);
        return new AcceptedConnection(quic, new ServerSession(new Http3Connection(quic, options.Http3), options.Rules, options.Origin, options.Tunnels) { KeyLog = options.KeyLog, WallClock = wallClock });
    }

    private static ServerTlsOptions TlsOf(ReferenceServerOptions options) => options.Rules.Keeps(ResponseRules.ProtocolIsNegotiated)
        ? options.Tls
        : options.Tls with { ToleratedFaults = options.Tls.ToleratedFaults.Concat([TlsFault.NoCommonApplicationProtocol, TlsFault.MissingApplicationProtocol]).ToHashSet() };
}
