using System.Text.Json.Serialization;

namespace H3Conformance.Cli.Probing.Facts;

/// <summary>What the server announces beyond the core, and what it sends to keep its clients supple.</summary>
internal sealed record ExtensionFacts
{
    /// <summary>SETTINGS_ENABLE_CONNECT_PROTOCOL is 1 (RFC 9220).</summary>
    public bool ExtendedConnect { get; init; }

    /// <summary>SETTINGS_H3_DATAGRAM is 1 (RFC 9297).</summary>
    public bool HttpDatagrams { get; init; }

    /// <summary>max_datagram_frame_size is above 0 (RFC 9221).</summary>
    public bool QuicDatagrams { get; init; }

    /// <summary>A setting of WebTransport, of any draft, is there and not 0.</summary>
    [JsonPropertyName("webtransport")]
    public bool WebTransport { get; init; }

    /// <summary>grease_quic_bit (RFC 9287).</summary>
    public bool GreaseQuicBit { get; init; }

    /// <summary>Reserved transport parameters (RFC 9000 section 18.1).</summary>
    public int ReservedTransportParameters { get; init; }

    /// <summary>Reserved settings (RFC 9114 section 7.2.4.1).</summary>
    public int ReservedSettings { get; init; }

    /// <summary>Streams of reserved types (RFC 9114 section 6.2.3).</summary>
    public int ReservedStreams { get; init; }

    /// <summary>Frames of reserved types (RFC 9114 section 7.2.8).</summary>
    public int ReservedFrames { get; init; }
}
