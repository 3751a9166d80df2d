using System.Globalization;

namespace H3Conformance.Quic.Wire.TransportParameters;

/// <summary>A transport parameter ID (RFC 9000 section 18.2, RFC 9221, RFC 9287, RFC 9368). Any value from 0 to 2^62-1.</summary>
public readonly record struct TransportParameterId(ulong Value)
{
    public static readonly TransportParameterId OriginalDestinationConnectionId = new(0x00);
    public static readonly TransportParameterId MaxIdleTimeout = new(0x01);
    public static readonly TransportParameterId StatelessResetToken = new(0x02);
    public static readonly TransportParameterId MaxUdpPayloadSize = new(0x03);
    public static readonly TransportParameterId InitialMaxData = new(0x04);
    public static readonly TransportParameterId InitialMaxStreamDataBidiLocal = new(0x05);
    public static readonly TransportParameterId InitialMaxStreamDataBidiRemote = new(0x06);
    public static readonly TransportParameterId InitialMaxStreamDataUni = new(0x07);
    public static readonly TransportParameterId InitialMaxStreamsBidi = new(0x08);
    public static readonly TransportParameterId InitialMaxStreamsUni = new(0x09);
    public static readonly TransportParameterId AckDelayExponent = new(0x0a);
    public static readonly TransportParameterId MaxAckDelay = new(0x0b);
    public static readonly TransportParameterId DisableActiveMigration = new(0x0c);
    public static readonly TransportParameterId PreferredAddress = new(0x0d);
    public static readonly TransportParameterId ActiveConnectionIdLimit = new(0x0e);
    public static readonly TransportParameterId InitialSourceConnectionId = new(0x0f);
    public static readonly TransportParameterId RetrySourceConnectionId = new(0x10);
    public static readonly TransportParameterId VersionInformation = new(0x11);
    public static readonly TransportParameterId MaxDatagramFrameSize = new(0x20);
    public static readonly TransportParameterId GreaseQuicBit = new(0x2ab2);

    /// <summary>31 * N + 27: without meaning, to be ignored (RFC 9000 section 18.1).</summary>
    public bool IsReserved => Value % 31 == 27;

    /// <summary>The reserved ID with a given N, from 0 to 148764065110560899.</summary>
    public static TransportParameterId Reserved(ulong n) => new((31 * n) + 27);

    public override string ToString() => Value switch
    {
        0x00 => "original_destination_connection_id",
        0x01 => "max_idle_timeout",
        0x02 => "stateless_reset_token",
        0x03 => "max_udp_payload_size",
        0x04 => "initial_max_data",
        0x05 => "initial_max_stream_data_bidi_local",
        0x06 => "initial_max_stream_data_bidi_remote",
        0x07 => "initial_max_stream_data_uni",
        0x08 => "initial_max_streams_bidi",
        0x09 => "initial_max_streams_uni",
        0x0a => "ack_delay_exponent",
        0x0b => "max_ack_delay",
        0x0c => "disable_active_migration",
        0x0d => "preferred_address",
        0x0e => "active_connection_id_limit",
        0x0f => "initial_source_connection_id",
        0x10 => "retry_source_connection_id",
        0x11 => "version_information",
        0x20 => "max_datagram_frame_size",
        0x2ab2 => "grease_quic_bit",
        _ => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x}"),
    };
}
