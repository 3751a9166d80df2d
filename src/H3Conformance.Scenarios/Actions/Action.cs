using System.Text.Json.Serialization;
using H3Conformance.Scenarios.Recording;

namespace H3Conformance.Scenarios.Actions;

/// <summary>One step of a scenario: something to send, to switch, or to wait for. What is not an action cannot be recorded, replayed or prompted for.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "action")]
[JsonDerivedType(typeof(SendRawDatagram), "send_raw_datagram")]
[JsonDerivedType(typeof(TreatNextDatagram), "treat_next_datagram")]
[JsonDerivedType(typeof(ReleaseDatagrams), "release_datagrams")]
[JsonDerivedType(typeof(ChangeSourcePort), "change_source_port")]
[JsonDerivedType(typeof(SendPackets), "send_packets")]
[JsonDerivedType(typeof(SkipPacketNumbers), "skip_packet_numbers")]
[JsonDerivedType(typeof(LimitStreamData), "limit_stream_data")]
[JsonDerivedType(typeof(UpdateKeys), "update_keys")]
[JsonDerivedType(typeof(SendQuicFrames), "send_quic_frames")]
[JsonDerivedType(typeof(SendCrypto), "send_crypto")]
[JsonDerivedType(typeof(SendDatagramFrame), "send_datagram_frame")]
[JsonDerivedType(typeof(EditTls), "edit_tls")]
[JsonDerivedType(typeof(EditTransportParameters), "edit_transport_parameters")]
[JsonDerivedType(typeof(Offer), "offer")]
[JsonDerivedType(typeof(UseSettings), "use_settings")]
[JsonDerivedType(typeof(OpenStream), "open_stream")]
[JsonDerivedType(typeof(OpenUniStream), "open_uni_stream")]
[JsonDerivedType(typeof(SendBytes), "send_bytes")]
[JsonDerivedType(typeof(SendBytesAt), "send_bytes_at")]
[JsonDerivedType(typeof(FinishStream), "finish_stream")]
[JsonDerivedType(typeof(ResetStream), "reset_stream")]
[JsonDerivedType(typeof(StopSending), "stop_sending")]
[JsonDerivedType(typeof(IgnoreCredit), "ignore_credit")]
[JsonDerivedType(typeof(IgnoreStreamLimits), "ignore_stream_limits")]
[JsonDerivedType(typeof(SendFrame), "send_frame")]
[JsonDerivedType(typeof(SendEncoderInstruction), "send_encoder_instruction")]
[JsonDerivedType(typeof(SendDecoderInstruction), "send_decoder_instruction")]
[JsonDerivedType(typeof(SendFieldSection), "send_field_section")]
[JsonDerivedType(typeof(SendFields), "send_fields")]
[JsonDerivedType(typeof(SendRequest), "send_request")]
[JsonDerivedType(typeof(SendHttpDatagram), "send_http_datagram")]
[JsonDerivedType(typeof(SwitchTransport), "switch_transport")]
[JsonDerivedType(typeof(SwitchHttp3), "switch_http3")]
[JsonDerivedType(typeof(CloseConnection), "close_connection")]
[JsonDerivedType(typeof(Flush), "flush")]
[JsonDerivedType(typeof(Wait), "wait")]
public abstract record Action
{
    /// <summary>Name, layer, fields and help, for prompts, logs and documents.</summary>
    [JsonIgnore]
    public ActionDescriptor Descriptor => Described;

    /// <summary>Shapes the connection before its first packet; its place in the scenario is of no meaning.</summary>
    [JsonIgnore]
    public bool IsSetup => ShapesTheConnection;

    // Not the public properties themselves: an override would not inherit their JsonIgnore.
    private protected abstract ActionDescriptor Described { get; }

    private protected virtual bool ShapesTheConnection => false;

    /// <summary>As in a recording: one line of JSON.</summary>
    public sealed override string ToString() => ScenarioJson.Write(this);
}
