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
        var quic = Change(profile.Quic, scenario);
        var connection = QuicConnection.Client(
            quic,
            new NetworkPath(0, profile.Address),
            transportParameters => new ClientHandshake(tls with { TransportParameters = transportParameters }, random, wallClock),
            random,
            now,
            Remembered(tls));
        var http3 = new Http3Connection(connection, Change(profile.Http3, scenario));
        foreach (var change in scenario.Actions.TakeWhile(static action => action is SwitchTransport || action.IsSetup).OfType<SwitchTransport>())
            connection.Automatisms[change.Automatism] = change.On;
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
        options = options with { Edits = [.. options.Edits, .. scenario.Setup.OfType<EditTls>().Select(static action => action.Edit)] };
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

    private static QuicOptions Change(QuicOptions options, Scenario scenario)
    {
        var edits = scenario.Setup.OfType<EditTransportParameters>().Select(static action => action.Edit).ToArray();
        var version = scenario.Setup.OfType<Offer>().Select(static offer => offer.Version).LastOrDefault(static version => version is not null);
        return options with { MaxDatagramFrameSize = DatagramLimit(edits) ?? options.MaxDatagramFrameSize, TransportParameterEdits = [.. options.TransportParameterEdits, .. edits], Version = version ?? options.Version };
    }

    // What the client announces is what it takes.
    private static ulong? DatagramLimit(IEnumerable<TransportParameterEdit> edits) => edits.Aggregate(TransportParameters.Empty, static (edited, edit) => edit.Apply(edited)).MaxDatagramFrameSize;

    // What a scenario opens itself, the engine does not open.
    private static Http3Options Change(Http3Options options, Scenario scenario)
    {
        var settings = scenario.Setup.OfType<UseSettings>().LastOrDefault()?.Settings ?? options.Settings;
        var opened = scenario.Steps.OfType<OpenUniStream>().Select(static open => open.Stream).ToHashSet();
        List<Http3Automatism> off = [.. options.SwitchedOff];
        if (opened.Contains(StreamName.Control))
            off.Add(Http3Automatism.ControlStream);
        if (opened.Contains(StreamName.QpackEncoder))
            off.Add(Http3Automatism.QpackEncoderStream);
        if (opened.Contains(StreamName.QpackDecoder))
            off.Add(Http3Automatism.QpackDecoderStream);
        off.AddRange(scenario.Actions.TakeWhile(static action => action is SwitchHttp3 or SwitchTransport || action.IsSetup).OfType<SwitchHttp3>().Where(static change => !change.On).Select(static change => change.Automatism));
        return options with { Settings = settings, SwitchedOff = [.. off] };
    }
}
