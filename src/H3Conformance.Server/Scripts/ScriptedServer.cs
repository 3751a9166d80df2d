using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Server.Scripts;

/// <summary>A server that plays one scenario towards each of its clients. It has no socket: a pump drives it.</summary>
/// <param name="options">Certificate, script, limits.</param>
/// <param name="random">Keys, connection IDs, tokens.</param>
/// <param name="wallClock">The time of day at the start.</param>
public sealed class ScriptedServer(ScriptedServerOptions options, Random random, DateTimeOffset wallClock) : IEndpoint
{
    private readonly Listener _listener = new(options.Listener, new Reception(options, random, wallClock).Accept, random);

    public TimeSpan? NextDeadline => _listener.NextDeadline;

    public void Receive(in Datagram datagram, TimeSpan now) => _listener.Receive(datagram, now);

    public void Elapse(TimeSpan now) => _listener.Elapse(now);

    public bool TryTakeDatagram(TimeSpan now, out Datagram datagram) => _listener.TryTakeDatagram(now, out datagram);

    /// <summary>Makes the connections, and counts them.</summary>
    private sealed class Reception(ScriptedServerOptions options, Random random, DateTimeOffset wallClock)
    {
        private readonly ServerTlsOptions _tls = Change(options.Tls, options.Script);
        private int _accepted;

        public AcceptedConnection Accept(Invitation invitation, TimeSpan now)
        {
            var quic = QuicConnection.Server(
                ScenarioSetup.Change(options.Quic, options.Script) with { Version = invitation.Version },
                invitation.Identity,
                invitation.Path,
                parameters => new ServerHandshake(_tls with { TransportParameters = parameters }, random, wallClock + now),
                now);
            ScenarioSetup.Switch(quic, options.Script);
            var connection = new Http3Connection(quic, ScenarioSetup.Change(options.Http3, options.Script));
            return new AcceptedConnection(quic, new ScriptedSession(connection, options.Script, options.Log(++_accepted), now) { KeyLog = options.KeyLog });
        }

        private static ServerTlsOptions Change(ServerTlsOptions tls, Scenario script)
        {
            tls = tls with { Edits = [.. tls.Edits, .. ScenarioSetup.TlsEdits(script)] };
            foreach (var offer in script.Setup.OfType<Offer>())
                tls = tls with { Alpn = offer.Alpn ?? tls.Alpn, CipherSuites = offer.CipherSuites ?? tls.CipherSuites, Groups = offer.Groups ?? tls.Groups };
            return tls;
        }
    }
}
