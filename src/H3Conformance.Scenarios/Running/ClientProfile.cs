using System.Net;
using H3Conformance.Http3.Connection;
using H3Conformance.Quic.Connection;
using H3Conformance.Quic.Tls;

namespace H3Conformance.Scenarios.Running;

/// <summary>How scenarios meet one target, before their own changes.</summary>
public sealed record ClientProfile
{
    public required IPEndPoint Address { get; init; }

    /// <summary>The :authority of requests.</summary>
    public required string Authority { get; init; }

    /// <summary>The :path of plain requests.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The :path of requests with content.</summary>
    public string PostPath { get; init; } = "/";

    /// <summary>The :path of requests that server push comes with.</summary>
    public string PushPath { get; init; } = "/";

    /// <summary>The :path of requests after which the connection shuts down gracefully.</summary>
    public string GoodbyePath { get; init; } = "/";

    /// <summary>SNI; null sends none.</summary>
    public string? ServerName { get; init; }

    /// <summary>The suite is the origin behind the server, and sees what is forwarded.</summary>
    public bool HasOrigin { get; init; }

    /// <summary>How many DATAGRAM frames of the server are kept in the outcome, at least 0; those beyond are dropped and counted (RFC 9221 section 5).</summary>
    public int DatagramReceiveQueue { get; init; } = 64;

    /// <summary>The :authority of tunnels whose far end the suite watches, host and port; null where there is none.</summary>
    public string? TunnelAuthority { get; init; }

    public ClientTlsOptions Tls { get; init; } = new();

    public QuicOptions Quic { get; init; } = new();

    public Http3Options Http3 { get; init; } = new();

    public Patience Patience { get; init; } = Patience.Default;

    /// <summary>The same client with a session to resume, and 0-RTT where the ticket admits that. RFC 9369 section 5: a ticket is good for its version only.</summary>
    public ClientProfile Resuming(SessionTicket ticket) => this with
    {
        Quic = Quic with { Version = ticket.Version },
        Tls = Tls with { Ticket = ticket, OfferEarlyData = true },
    };
}
