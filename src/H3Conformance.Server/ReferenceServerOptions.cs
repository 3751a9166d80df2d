using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Connection.Listening;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Origin;
using H3Conformance.Scenarios.Tunnels;
using H3Conformance.Server.Mutations;

namespace H3Conformance.Server;

/// <summary>How a reference server is set up.</summary>
public sealed record ReferenceServerOptions
{
    public required ServerTlsOptions Tls { get; init; }

    public RuleSet Rules { get; init; } = RuleSet.Correct;

    public ListenerOptions Listener { get; init; } = new();

    public QuicOptions Quic { get; init; } = Extensions.Quic;

    public Http3Options Http3 { get; init; } = Extensions.Http3 with { EncoderTableCapacity = 4096 };

    /// <summary>What marked requests are forwarded to; null where the server answers everything itself.</summary>
    public OriginServer? Origin { get; init; }

    /// <summary>What tunnels to <see cref="TunnelTarget.AuthorityInMemory"/> lead to; null where every tunnel leads to an echo.</summary>
    public TunnelTarget? Tunnels { get; init; }

    /// <summary>Takes the lines of the NSS key log; null where nobody wants them.</summary>
    public Action<string>? KeyLog { get; init; }
}
