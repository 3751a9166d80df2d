using System.Text.Json;
using H3Conformance.Quic;
using H3Conformance.Quic.Wire.Frames;

namespace H3Conformance.Scenarios.Evidence.Qlog;

/// <summary>Those frames of QUIC that carry numbers and connection IDs only, as qlog has them.</summary>
internal static class QuicControlFrameWriter
{
    public static void WriteMembers(Utf8JsonWriter json, Frame frame)
    {
        switch (frame)
        {
            case ResetStreamFrame reset:
                json.WriteNumber("stream_id", reset.StreamId.Value);
                json.WriteApplicationError("error", reset.ApplicationProtocolErrorCode.Value);
                json.WriteNumber("final_size", reset.FinalSize.Value);
                break;
            case StopSendingFrame stop:
                json.WriteNumber("stream_id", stop.StreamId.Value);
                json.WriteApplicationError("error", stop.ApplicationProtocolErrorCode.Value);
                break;
            case MaxDataFrame maximum:
                json.WriteNumber("maximum", maximum.MaximumData.Value);
                break;
            case MaxStreamDataFrame maximum:
                WriteOnStream(json, maximum.StreamId, "maximum", maximum.MaximumStreamData);
                break;
            case MaxStreamsFrame maximum:
                WriteOfType(json, maximum.Bidirectional, "maximum", maximum.MaximumStreams);
                break;
            case DataBlockedFrame blocked:
                json.WriteNumber("limit", blocked.MaximumData.Value);
                break;
            case StreamDataBlockedFrame blocked:
                WriteOnStream(json, blocked.StreamId, "limit", blocked.MaximumStreamData);
                break;
            case StreamsBlockedFrame blocked:
                WriteOfType(json, blocked.Bidirectional, "limit", blocked.MaximumStreams);
                break;
            case NewConnectionIdFrame issued:
                json.WriteNumber("sequence_number", issued.SequenceNumber.Value);
                json.WriteNumber("retire_prior_to", issued.RetirePriorTo.Value);
                json.WriteString("connection_id", issued.ConnectionId.ToString());
                json.WriteString("stateless_reset_token", issued.StatelessResetToken.ToString());
                break;
            case RetireConnectionIdFrame retired:
                json.WriteNumber("sequence_number", retired.SequenceNumber.Value);
                break;
            case PathChallengeFrame challenge:
                json.WriteString("data", challenge.Data.ToString());
                break;
            case PathResponseFrame response:
                json.WriteString("data", response.Data.ToString());
                break;
            default:
                break;
        }
    }

    private static void WriteOnStream(Utf8JsonWriter json, VarInt stream, string name, VarInt value)
    {
        json.WriteNumber("stream_id", stream.Value);
        json.WriteNumber(name, value.Value);
    }

    private static void WriteOfType(Utf8JsonWriter json, bool bidirectional, string name, VarInt value)
    {
        json.WriteString("stream_type", bidirectional ? "bidirectional" : "unidirectional");
        json.WriteNumber(name, value.Value);
    }
}
