namespace H3Conformance.UnitTests.Scenarios.Evidence.Qlog;

/// <summary>
/// What draft-ietf-quic-qlog-main-schema-14, -quic-events-13 and -h3-events-13 want of the records that this suite writes, in a
/// notation of our own:
/// <code>
/// Name = type                                 another name for a type
/// Name: member type, member? type             an object; ? is for members that may be missing
///       member?other=value/another=value      may be there only where one of the other members has that value
///       +one/another                          one of these members is there
///       * type                                members of any other name have that type
/// Name/member:                                an object whose rule is called Name.value, by the value of the member
/// </code>
/// Types are names of objects, the primitive ones of <see cref="QlogPrimitive"/>, "literals", alternatives with a slash between them,
/// and lists: [type*], [type+], [type1-2]. An event is an object with the event's name.
/// </summary>
internal static class QlogRules
{
    public const string Text =
        """
        Header: file_schema "urn:ietf:params:qlog:file:sequential", serialization_format "application/qlog+json-seq", title? text, description? text, trace Trace
        Trace: title? text, description? text, common_fields? CommonFields, vantage_point? VantagePoint, event_schemas [urn+]
        CommonFields: tuple? text, time_format? "relative_to_epoch" / "relative_to_previous_event", reference_time? ReferenceTime, group_id? text, * any
        ReferenceTime: clock_type "monotonic", epoch "unknown", wall_clock_time? time
        VantagePoint: name? text, type "client" / "server" / "network" / "unknown", flow? "client" / "server" / "unknown"
        Event: time number, name text, data object, tuple? text, time_format? text, group_id? text
        Raw: length? uint, payload_length? uint, data? hex
        RawWithLength: length uint, payload_length? uint, data? hex

        quic:packet_sent: header PacketHeader, frames? [QuicFrame*], raw? Raw, datagram_id? uint32, is_mtu_probe_packet? bool, trigger? "retransmit_reordered" / "retransmit_timeout" / "pto_probe" / "retransmit_crypto" / "cc_bandwidth_probe"
        quic:packet_received: header PacketHeader, frames? [QuicFrame*], raw? Raw, datagram_id? uint32, trigger? "keys_available"
        quic:packet_dropped: header? PacketHeader, raw? Raw, datagram_id? uint32, details? object, trigger? "internal_error" / "rejected" / "unsupported" / "invalid" / "duplicate" / "connection_unknown" / "decryption_failure" / "key_unavailable" / "general"
        quic:udp_datagrams_sent: count? uint16, raw? [Raw+], datagram_ids? [uint32+]
        quic:version_information: server_versions? [hex+], client_versions? [hex+], chosen_version? hex
        quic:alpn_information: server_alpns? [Alpn*], client_alpns? [Alpn*], chosen_alpn? Alpn
        quic:connection_closed: initiator? Initiator, connection_error? TransportError / crypto_error, application_error? ApplicationError, error_code?connection_error=unknown/application_error=unknown uint, internal_code? uint, reason? text, trigger? "idle_timeout" / "application" / "error" / "version_mismatch" / "stateless_reset" / "aborted" / "unspecified"
        quic:connection_state_updated: old? ConnectionState, new ConnectionState
        quic:key_updated: key_type KeyType, old? hex, new? hex, key_phase? uint, trigger? "tls" / "remote_update" / "local_update"
        quic:parameters_set: initiator? Initiator, resumption_allowed? bool, early_data_enabled? bool, tls_cipher? text, original_destination_connection_id? hex, initial_source_connection_id? hex, retry_source_connection_id? hex, stateless_reset_token? hex16, disable_active_migration? bool, max_idle_timeout? uint, max_udp_payload_size? uint, ack_delay_exponent? uint, max_ack_delay? uint, active_connection_id_limit? uint, initial_max_data? uint, initial_max_stream_data_bidi_local? uint, initial_max_stream_data_bidi_remote? uint, initial_max_stream_data_uni? uint, initial_max_streams_bidi? uint, initial_max_streams_uni? uint, unknown_parameters? [UnknownParameter*], max_datagram_frame_size? uint, grease_quic_bit? bool, reset_stream_at? bool
        UnknownParameter: id uint, value? hex
        Alpn: byte_value? hex, string_value? text
        Initiator = "local" / "remote"
        ConnectionState = "attempted" / "handshake_started" / "handshake_complete" / "peer_validated" / "early_write" / "handshake_confirmed" / "closing" / "draining" / "closed"
        KeyType = "server_initial_secret" / "client_initial_secret" / "server_handshake_secret" / "client_handshake_secret" / "server_0rtt_secret" / "client_0rtt_secret" / "server_1rtt_secret" / "client_1rtt_secret"
        PacketType = "initial" / "handshake" / "0RTT" / "1RTT" / "retry" / "version_negotiation" / "stateless_reset" / "unknown"
        PacketHeader: packet_type PacketType, packet_type_bytes?packet_type=unknown uint, spin_bit?packet_type=1RTT bool, key_phase?packet_type=1RTT uint, packet_number_length?packet_type=initial/packet_type=handshake/packet_type=0RTT/packet_type=1RTT uint8, packet_number?packet_type=initial/packet_type=handshake/packet_type=0RTT/packet_type=1RTT uint, token?packet_type=initial/packet_type=retry Token, length?packet_type=initial/packet_type=handshake/packet_type=0RTT uint16, version? hex, scil? uint8, dcil? uint8, scid? hex, dcid? hex
        Token: type? "retry" / "resumption", details? object, raw? Raw
        TransportError = "no_error" / "internal_error" / "connection_refused" / "flow_control_error" / "stream_limit_error" / "stream_state_error" / "final_size_error" / "frame_encoding_error" / "transport_parameter_error" / "connection_id_limit_error" / "protocol_violation" / "invalid_token" / "application_error" / "crypto_buffer_exceeded" / "key_update_error" / "aead_limit_reached" / "no_viable_path" / "unknown"
        ApplicationError = "http_no_error" / "http_general_protocol_error" / "http_internal_error" / "http_stream_creation_error" / "http_closed_critical_stream" / "http_frame_unexpected" / "http_frame_error" / "http_excessive_load" / "http_id_error" / "http_settings_error" / "http_missing_settings" / "http_request_rejected" / "http_request_cancelled" / "http_request_incomplete" / "http_early_response" / "http_connect_error" / "http_version_fallback" / "unknown"

        QuicFrame/frame_type:
        QuicFrame.padding: frame_type text, raw? Raw
        QuicFrame.ping: frame_type text, raw? Raw
        QuicFrame.ack: frame_type text, ack_delay? number, acked_ranges? [AckRange+], ect1? uint, ect0? uint, ce? uint, raw? Raw
        AckRange = [uint1-2]
        QuicFrame.reset_stream: frame_type text, stream_id uint, error ApplicationError, error_code?error=unknown uint, final_size uint, raw? Raw
        QuicFrame.stop_sending: frame_type text, stream_id uint, error ApplicationError, error_code?error=unknown uint, raw? Raw
        QuicFrame.crypto: frame_type text, offset uint, raw RawWithLength
        QuicFrame.new_token: frame_type text, token Token, raw? Raw
        QuicFrame.stream: frame_type text, stream_id uint, offset? uint, fin? bool, raw? RawWithLength
        QuicFrame.max_data: frame_type text, maximum uint, raw? Raw
        QuicFrame.max_stream_data: frame_type text, stream_id uint, maximum uint, raw? Raw
        QuicFrame.max_streams: frame_type text, stream_type StreamDirection, maximum uint, raw? Raw
        QuicFrame.data_blocked: frame_type text, limit uint, raw? Raw
        QuicFrame.stream_data_blocked: frame_type text, stream_id uint, limit uint, raw? Raw
        QuicFrame.streams_blocked: frame_type text, stream_type StreamDirection, limit uint, raw? Raw
        StreamDirection = "unidirectional" / "bidirectional"
        QuicFrame.new_connection_id: frame_type text, sequence_number uint, retire_prior_to uint, connection_id_length? uint8, connection_id hex, stateless_reset_token? hex16, raw? Raw
        QuicFrame.retire_connection_id: frame_type text, sequence_number uint, raw? Raw
        QuicFrame.path_challenge: frame_type text, data? hex, raw? Raw
        QuicFrame.path_response: frame_type text, data? hex, raw? Raw
        QuicFrame.connection_close: frame_type text, error_space? "transport" / "application", error? TransportError / crypto_error / ApplicationError, error_code?error=unknown uint, reason? text, reason_bytes? hex, trigger_frame_type?error_space=transport uint / text, raw? Raw
        QuicFrame.handshake_done: frame_type text, raw? Raw
        QuicFrame.unknown: frame_type text, frame_type_bytes uint, raw? Raw
        QuicFrame.datagram: frame_type text, raw? RawWithLength

        http3:parameters_set: initiator? Initiator, max_field_section_size? uint, max_table_capacity? uint, blocked_streams_count? uint, extended_connect? uint16, h3_datagram? uint16, waits_for_settings? bool, * uint
        http3:stream_type_set: initiator? Initiator, stream_id uint, stream_type "request" / "control" / "push" / "reserved" / "unknown" / "qpack_encode" / "qpack_decode", stream_type_bytes?stream_type=unknown uint, associated_push_id?stream_type=push uint
        http3:frame_created: stream_id uint, frame Http3Frame
        http3:frame_parsed: stream_id uint, frame Http3Frame
        http3:datagram_created: quarter_stream_id uint, raw? Raw
        http3:datagram_parsed: quarter_stream_id uint, raw? Raw
        Http3Frame/frame_type:
        Http3Frame.data: frame_type text, raw? RawWithLength
        Http3Frame.headers: frame_type text, headers [Field*], raw? Raw
        Http3Frame.cancel_push: frame_type text, push_id uint, raw? Raw
        Http3Frame.settings: frame_type text, settings [Setting*], raw? Raw
        Http3Frame.push_promise: frame_type text, push_id uint, headers [Field*], raw? Raw
        Http3Frame.goaway: frame_type text, id uint, raw? Raw
        Http3Frame.max_push_id: frame_type text, push_id uint, raw? Raw
        Http3Frame.reserved: frame_type text, frame_type_bytes uint, raw? Raw
        Http3Frame.unknown: frame_type text, frame_type_bytes uint, raw? Raw
        Http3Frame.priority_update: frame_type text, stream_id? uint, push_id? uint, priority_field_value text, raw? Raw
        Field: name? text, name_bytes? hex, value? text, value_bytes? hex, +name/name_bytes
        Setting: name? "settings_qpack_max_table_capacity" / "settings_max_field_section_size" / "settings_qpack_blocked_streams" / "settings_enable_connect_protocol" / "settings_h3_datagram" / "reserved" / "unknown", name_bytes?name=unknown uint, value uint
        """;
}
