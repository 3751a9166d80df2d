using H3Conformance.Http3.Connection;
using H3Conformance.Server.Guards;
using H3Conformance.Server.Rules;

namespace H3Conformance.Server.Sessions;

/// <summary>What the server sends without being asked: its streams and SETTINGS, as far as its rules oblige it.</summary>
internal static class ServerGreeting
{
    public static void Send(Http3Connection connection, Enforcer enforcer)
    {
        if (!enforcer.Keeps(ServerRules.SettingsAreSent))
            connection.Switch(Http3Automatism.ControlStream, on: false);
        connection.OpenStreams();
    }
}
