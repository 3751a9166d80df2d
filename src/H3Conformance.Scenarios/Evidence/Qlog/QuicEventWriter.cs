using System.Text.Json;
using H3Conformance.Quic;
using H3Conformance.Quic.Connection.Events;
using H3Conformance.Quic.Wire.Frames;
using H3Conformance.Quic.Wire.Packets;

namespace H3Conformance.Scenarios.Evidence.Qlog;

/// <summary>Events of QUIC as qlog has them; what it has no event for becomes a note.</summary>
internal static class QuicEventWriter
{
    /// <param name="happened">What happened.</param>
    /// <param name="write">Takes the event's name and its data.</param>
    public static void Write(QuicEvent happened, Action<string, Action<Utf8JsonWriter>> write)
    {
        switch (happened)
        {
            case PacketSent packet:
                write("quic:packet_sent", json => WritePacket(json, packet.Type, packet.PacketNumber, packet.Length, packet.Frames));
                break;
            case PacketReceived packet:
                write("quic:packet_received", json => WritePacket(json, packet.Type, packet.PacketNumber, packet.Length, packet.Frames));
                break;
            case RawDatagramSent raw:
                write("quic:udp_datagrams_sent", json => WriteDatagram(json, raw.Length));
                break;
            case DatagramDropped dropped:
                write("quic:packet_dropped", json => WriteDropped(json, dropped));
                break;
            case PeerTransportParametersReceived received:
                write("quic:parameters_set", json => TransportParametersWriter.Write(json, "remote", received.Parameters));
                break;
            case VersionNegotiationReceived negotiation:
                write("quic:version_information", json => WriteVersions(json, negotiation.SupportedVersions));
                break;
            case RetryReceived retry:
                write("quic:packet_received", json => WriteRetry(json, retry.RetryToken));
                break;
            case PeerClosed closed:
                write("quic:connection_closed", json => WriteClosed(json, closed.Close));
                break;
            case IdleTimedOut:
                write("quic:connection_closed", static json => json.WriteString("trigger", "idle_timeout"));
                break;
            case StatelessResetReceived:
                write("quic:connection_closed", static json => WriteTrigger(json, "remote", "stateless_reset"));
                break;
            case HandshakeCompleted completed:
                if (completed.Info.Alpn is { } protocol)
                    write("quic:alpn_information", json => WriteAlpn(json, protocol));
                write("quic:connection_state_updated", static json => json.WriteString("new", "handshake_complete"));
                break;
            case HandshakeConfirmed:
                write("quic:connection_state_updated", static json => json.WriteString("new", "handshake_confirmed"));
                break;
            case ConnectionEnded:
                write("quic:connection_state_updated", static json => json.WriteString("new", "closed"));
                break;
            case KeysUpdated update:
                write("quic:key_updated", json => WriteKeys(json, update));
                break;
            case ViolationDetected violation:
                write("h3c:violation", json => WriteViolation(json, violation));
                break;
            case StreamDataReceived or DatagramFrameReceived or StreamLimitRaised or StreamResetReceived or StopSendingReceived or KeyLogged:
                break;
            default:
                write("h3c:note", json => json.WriteString("text", TransportText.OfTheClient.Of(happened)));
                break;
        }
    }

    private static void WritePacket(Utf8JsonWriter json, PacketType type, ulong packetNumber, int length, ValueList<Frame> frames)
    {
        json.WriteStartObject("header");
        json.WriteString("packet_type", type switch
        {
            PacketType.Initial => "initial",
            PacketType.ZeroRtt => "0RTT",
            PacketType.Handshake => "handshake",
            PacketType.Retry => "retry",
            PacketType.OneRtt => "1RTT",
            _ => "version_negotiation",
        });
        if (type is PacketType.Initial or PacketType.ZeroRtt or PacketType.Handshake or PacketType.OneRtt)
            json.WriteNumber("packet_number", packetNumber);
        json.WriteEndObject();
        json.WriteLength("length", length);
        json.WriteStartArray("frames");
        foreach (var frame in frames)
            QuicFrameWriter.Write(json, frame);
        json.WriteEndArray();
    }

    private static void WriteDatagram(Utf8JsonWriter json, int length)
    {
        json.WriteNumber("count", 1);
        json.WriteStartArray("raw");
        json.WriteStartObject();
        json.WriteNumber("length", length);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDropped(Utf8JsonWriter json, DatagramDropped dropped)
    {
        json.WriteLength("length", dropped.Length);
        json.WriteStartObject("details");
        json.WriteString("reason", dropped.Reason);
        json.WriteEndObject();
        json.WriteString("trigger", "general");
    }

    private static void WriteRetry(Utf8JsonWriter json, Bytes token)
    {
        json.WriteStartObject("header");
        json.WriteString("packet_type", "retry");
        json.WriteStartObject("token");
        json.WriteString("type", "retry");
        json.WriteRaw(token);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAlpn(Utf8JsonWriter json, string protocol)
    {
        json.WriteStartObject("chosen_alpn");
        json.WriteString("string_value", protocol);
        json.WriteEndObject();
    }

    private static void WriteVersions(Utf8JsonWriter json, ValueList<QuicVersion> versions)
    {
        if (versions.Count == 0)
            return;
        json.WriteStartArray("server_versions");
        foreach (var version in versions)
            json.WriteStringValue(version.Value.ToString("x8", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteEndArray();
    }

    private static void WriteClosed(Utf8JsonWriter json, ConnectionCloseFrame close)
    {
        json.WriteString("initiator", "remote");
        if (close.Application)
            json.WriteApplicationError("application_error", close.ErrorCode.Value);
        else
            json.WriteTransportError("connection_error", close.ErrorCode.Value);
        json.WriteText("reason", "h3c_reason_bytes", close.ReasonPhrase);
    }

    private static void WriteTrigger(Utf8JsonWriter json, string initiator, string trigger)
    {
        json.WriteString("initiator", initiator);
        json.WriteString("trigger", trigger);
    }

    private static void WriteKeys(Utf8JsonWriter json, KeysUpdated update)
    {
        json.WriteString("key_type", update.ByPeer ? "server_1rtt_secret" : "client_1rtt_secret");
        json.WriteNumber("key_phase", update.Generation);
        json.WriteString("trigger", update.ByPeer ? "remote_update" : "local_update");
    }

    private static void WriteViolation(Utf8JsonWriter json, ViolationDetected violation)
    {
        json.WriteString("rule", violation.Violation.Rule.ToString());
        json.WriteTransportError("error", violation.Violation.Code.Value);
        json.WriteNumber("frame_type", violation.Violation.FrameType);
        json.WriteString("detail", violation.Violation.Detail);
    }
}
