using H3Conformance.Http3.Settings;

namespace H3Conformance.Http3.Connection.Events;

/// <summary>The first SETTINGS frame on a control stream of the peer.</summary>
public sealed record SettingsReceived(Http3Settings Settings) : Http3Event;
