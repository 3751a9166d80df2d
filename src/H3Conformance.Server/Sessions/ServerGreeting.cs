using H3Conformance.Http3.Connection;
using H3Conformance.Http3.Frames;
using H3Conformance.Http3.Settings;
using H3Conformance.Http3.Streams;
using H3Conformance.Quic;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>What the server sends without being asked: its streams and SETTINGS, as far as its rules oblige it.</summary>
internal sealed class ServerGreeting(Http3Connection connection, Enforcer enforcer)
{
    private static readonly Setting Http2EnablePush = new(0x02, 0);
    private bool _sent;

    /// <summary>Sends it, once.</summary>
    public void Send()
    {
        if (_sent)
            return;
        _sent = true;
        if (!enforcer.Keeps(ServerRules.SettingsAreSent))
            connection.Switch(Http3Automatism.ControlStream, on: false);
        connection.Switch(Http3Automatism.Settings, on: false);
        if (!enforcer.Keeps(UnknownStreamRules.ControlStreamComesFirst))
            connection.OpenUnidirectional(Http3StreamType.Reserved(6));
        connection.OpenStreams();
        if (connection.Control is not { } control)
            return;
        foreach (var frame in Frames())
            connection.SendFrame(control, frame, fin: !enforcer.Keeps(ServerRules.ControlStreamIsNotClosed));
        if (!enforcer.Keeps(ServerRules.ControlStreamIsOne))
            connection.SendFrame(connection.OpenUnidirectional(Http3StreamType.Control), new SettingsFrame(Settings()), fin: false);
    }

    private IEnumerable<Http3Frame> Frames()
    {
        if (!enforcer.Keeps(ServerRules.ControlStreamBeginsWithSettings))
            yield return UnknownFrame.ReservedFrame(1, Bytes.Empty);
        yield return new SettingsFrame(Settings());
        if (!enforcer.Keeps(ServerRules.SettingsAreSentOnce))
            yield return new SettingsFrame(Settings());
        if (!enforcer.Keeps(ServerRules.MaxPushIdIsNotSent))
            yield return new MaxPushIdFrame(0);
    }

    private ValueList<Setting> Settings()
    {
        List<Setting> settings = [.. connection.Settings];
        if (!enforcer.Keeps(ServerRules.SettingsHaveNoHttp2Identifiers))
            settings.Add(Http2EnablePush);
        if (!enforcer.Keeps(ServerRules.SettingsHaveNoDuplicates))
            settings.AddRange(connection.Settings.Take(1));
        if (enforcer.Keeps(SentRules.SettingsHaveAReservedIdentifier))
            settings.Add(Setting.Of(SettingId.Reserved(7), 7));
        var shaped = ExtensionSettingsGuard.Shape(enforcer, [.. settings]);
        return connection.Quic.Handshake.EarlyDataAccepted ? EarlySettingsGuard.Shape(enforcer, shaped) : shaped;
    }
}
