using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Server.Scripts;

/// <summary>How a scripted server is set up.</summary>
public sealed record ScriptedServerOptions
{
    public required ServerTlsOptions Tls { get; init; }

    /// <summary>What is played towards every client.</summary>
    public required Scenario Script { get; init; }

    public ListenerOptions Listener { get; init; } = new();

    public QuicOptions Quic { get; init; } = Extensions.Quic;

    public Http3Options Http3 { get; init; } = Extensions.Http3;

    /// <summary>Makes the log of a connection; connections are numbered from 1 in the order of their arrival.</summary>
    public Func<int, IRunLog> Log { get; init; } = static _ => new SilentLog();

    /// <summary>Takes the lines of the NSS key log; null where nobody wants them.</summary>
    public Action<string>? KeyLog { get; init; }
}
