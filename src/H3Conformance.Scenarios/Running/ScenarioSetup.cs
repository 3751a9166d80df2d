using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Wire.TransportParameters;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.Scenarios.Running;

/// <summary>What a scenario changes of a connection before its first packet, whichever end it plays.</summary>
public static class ScenarioSetup
{
    /// <summary>The changes to the TLS messages that this end sends.</summary>
    public static IEnumerable<TlsEdit> TlsEdits(Scenario scenario) => scenario.Setup.OfType<EditTls>().Select(static action => action.Edit);

    public static QuicOptions Change(QuicOptions options, Scenario scenario)
    {
        var edits = scenario.Setup.OfType<EditTransportParameters>().Select(static action => action.Edit).ToArray();
        var version = scenario.Setup.OfType<Offer>().LastOrDefault(static offer => offer.Version is not null)?.Version;
        return options with { MaxDatagramFrameSize = DatagramLimit(edits) ?? options.MaxDatagramFrameSize, TransportParameterEdits = [.. options.TransportParameterEdits, .. edits], Version = version ?? options.Version };
    }

    // What a scenario opens itself, the engine does not open.
    public static Http3Options Change(Http3Options options, Scenario scenario)
    {
        var settings = scenario.Setup.OfType<UseSettings>().LastOrDefault()?.Settings ?? options.Settings;
        List<Http3Automatism> off = [.. options.SwitchedOff];
        if (Opens(scenario, StreamName.Control))
            off.Add(Http3Automatism.ControlStream);
        if (Opens(scenario, StreamName.QpackEncoder))
            off.Add(Http3Automatism.QpackEncoderStream);
        if (Opens(scenario, StreamName.QpackDecoder))
            off.Add(Http3Automatism.QpackDecoderStream);
        foreach (var action in scenario.Actions.TakeWhile(static action => action is SwitchHttp3 or SwitchTransport || action.IsSetup))
        {
            if (action is SwitchHttp3 { On: false } change)
                off.Add(change.Automatism);
        }

        return options with { Settings = settings, SwitchedOff = [.. off] };
    }

    private static bool Opens(Scenario scenario, StreamName stream) => scenario.Steps.Any(action => action is OpenUniStream open && open.Stream == stream);

    /// <summary>The switches of the transport that stand in front of all steps.</summary>
    public static void Switch(QuicConnection connection, Scenario scenario)
    {
        foreach (var action in scenario.Actions.TakeWhile(static action => action is SwitchTransport || action.IsSetup))
        {
            if (action is SwitchTransport change)
                connection.Automatisms[change.Automatism] = change.On;
        }
    }

    // What this end announces is what it takes.
    private static ulong? DatagramLimit(IEnumerable<TransportParameterEdit> edits) => edits.Aggregate(TransportParameters.Empty, static (edited, edit) => edit.Apply(edited)).MaxDatagramFrameSize;
}
