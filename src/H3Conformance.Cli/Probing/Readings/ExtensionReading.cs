using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Settings;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>Reads from a connection what the server announces beyond the core.</summary>
internal static class ExtensionReading
{
    /// <exception cref="InquiryException">No SETTINGS came.</exception>
    public static ExtensionFacts Of(Visit visit)
    {
        if (!visit.HasSettings)
            throw new InquiryException("no SETTINGS came");
        var (settings, parameters) = (visit.Outcome.Announced.Settings, visit.Outcome.Announced.TransportParameters);
        return new ExtensionFacts
        {
            ExtendedConnect = settings.EnableConnectProtocol,
            HttpDatagrams = settings.H3Datagram,
            QuicDatagrams = parameters.MaxDatagramFrameSize > 0,
            WebTransport = settings.Received.Any(static setting => SettingName.OffersWebTransport(setting.Id.Value) && setting.Value.Value > 0),
            GreaseQuicBit = parameters.GreaseQuicBit,
            ReservedTransportParameters = parameters.Parameters.Count(static parameter => parameter.Id.IsReserved),
            ReservedSettings = settings.Received.Count(static setting => new SettingId(setting.Id.Value).IsReserved),
            ReservedStreams = visit.Log.All<PeerStreamOpened>().Count(static opened => opened.Type.IsReserved),
            ReservedFrames = visit.Log.All<FrameStarted>().Count(static started => started.Type.IsReserved),
        };
    }
}
