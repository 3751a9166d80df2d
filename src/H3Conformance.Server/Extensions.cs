using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Settings;
using H3Conformance.Quic.Connection;

namespace H3Conformance.Server;

/// <summary>The extensions that the embedded server offers: CONNECT with :protocol, and datagrams.</summary>
public static class Extensions
{
    /// <summary>Octets of the largest DATAGRAM frame; a larger one still fits a packet, so that the limit can be tried.</summary>
    public const ulong MaxDatagramFrameSize = 1000;

    public static QuicOptions Quic { get; } = new() { MaxDatagramFrameSize = MaxDatagramFrameSize };

    public static Http3Options Http3 { get; } = Offer(new Http3Options());

    private static Http3Options Offer(Http3Options options) => options with
    {
        Settings = [.. options.Settings, Setting.Of(SettingId.EnableConnectProtocol, 1), Setting.Of(SettingId.H3Datagram, 1)],
    };
}
