using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Tls;
using H3Conformance.Quic.Wire;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Running;

/// <summary>Opens the connection of a scenario: the profile of the target, changed by the scenario's setup.</summary>
public static class ConnectionOpener
{
    public static Http3Connection Open(Scenario scenario, ClientProfile profile, Random random, TimeSpan now, DateTimeOffset wallClock)
    {
        var tls = Change(profile.Tls with { ServerName = profile.ServerName }, scenario);
        var quic = ScenarioSetup.Change(profile.Quic, scenario);
        var connection = QuicConnection.Client(
            quic,
            new NetworkPath(0, profile.Address),
            transportParameters => new ClientHandshake(tls with { TransportParameters = transportParameters }, random, wallClock),
            random,
            now,
            Remembered(tls));
        var http3 = new Http3Connection(connection, ScenarioSetup.Change(profile.Http3, scenario));
        ScenarioSetup.Switch(connection, scenario);
        http3.OpenStreams();
        return http3;
    }

    private static TransportParameters? Remembered(ClientTlsOptions tls)
    {
        if (tls is not { OfferEarlyData: true, Ticket: { } ticket })
            return null;
        var reader = new WireReader(ticket.TransportParameters);
        return TransportParameters.TryRead(ref reader, out var parameters) ? parameters : null;
    }

    private static ClientTlsOptions Change(ClientTlsOptions options, Scenario scenario)
    {
        options = options with { Edits = [.. options.Edits, .. ScenarioSetup.TlsEdits(scenario)] };
        foreach (var offer in scenario.Setup.OfType<Offer>())
        {
            options = options with
            {
                Alpn = offer.Alpn ?? options.Alpn,
                ServerName = offer.ServerName is { } name ? name == "-" ? null : name : options.ServerName,
                CipherSuites = offer.CipherSuites ?? options.CipherSuites,
                Groups = offer.Groups ?? options.Groups,
                KeyShareGroups = offer.KeyShares ?? options.KeyShareGroups,
            };
        }

        return options;
    }
}
