using H3Conformance.Quic.Connection.Sending;
using H3Conformance.Quic.Wire.TransportParameters;

namespace H3Conformance.Quic.Connection;

/// <summary>How one end of a connection presents itself.</summary>
public sealed record QuicOptions
{
    public QuicVersion Version { get; init; } = QuicVersion.V1;

    /// <summary>Octets of the connection IDs that this end issues: 0 to 20.</summary>
    public int ConnectionIdLength { get; init; } = 8;

    /// <summary>Octets of the largest datagram that is built: at least 1200.</summary>
    public int MaxDatagramSize { get; init; } = 1200;

    /// <summary>RFC 9002 6.2.2: the round-trip time assumed before the first sample.</summary>
    public TimeSpan InitialRtt { get; init; } = TimeSpan.FromMilliseconds(333);

    /// <summary>How long an acknowledgment may wait for company; zero acknowledges at once.</summary>
    public TimeSpan AckDelay { get; init; } = TimeSpan.Zero;

    /// <summary>max_idle_timeout; zero announces none.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a handshake may take before the connection is given up.</summary>
    public TimeSpan HandshakeTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>active_connection_id_limit: at least 2.</summary>
    public ulong ActiveConnectionIdLimit { get; init; } = 4;

    /// <summary>max_datagram_frame_size in octets; 0 announces no support (RFC 9221).</summary>
    public ulong MaxDatagramFrameSize { get; init; }

    /// <summary>How many DATAGRAM frames may wait for keys, for the congestion window and for a packet, at least 0; those beyond are dropped (RFC 9221 section 5).</summary>
    public int DatagramSendQueue { get; init; } = 65_536;

    /// <summary>The limits that the transport parameters announce and that flow control keeps up.</summary>
    public StreamTableLimits Limits { get; init; } = new(16 << 20, 1 << 20, 1 << 20, 1 << 20, 100, 100);

    /// <summary>
    /// What the receive window of the connection may grow to, in octets: it doubles when half of it, at which MAX_DATA is due, is used up within two round
    /// trips. Null, or less than the window at the start, keeps the window.
    /// </summary>
    public ulong? MaxWindow { get; init; }

    /// <summary>What the receive window of each stream may grow to, in octets, in the same way.</summary>
    public ulong? MaxStreamWindow { get; init; }

    /// <summary>Versions for version_information (RFC 9368), most wanted first; none: the parameter is not sent.</summary>
    public ValueList<QuicVersion> AvailableVersions { get; init; }

    /// <summary>The token of the first Initial packets of a client, as a NEW_TOKEN gave it.</summary>
    public Bytes Token { get; init; }

    /// <summary>Changes to the transport parameters, in order, before they are sent.</summary>
    public ValueList<TransportParameterEdit> TransportParameterEdits { get; init; }
}
