using System.Net;
using System.Text.Json;
using H3Conformance.Quic.Connection;

namespace H3Conformance.Scenarios.Evidence.Summary;

/// <summary>Counters of the connection, and of each path. What is only known for the current path stands with that one.</summary>
internal static class StatisticsSummary
{
    public static void Write(Utf8JsonWriter json, Traffic traffic, TransportStatistics transport, IReadOnlyList<IPEndPoint> locals)
    {
        json.WriteStartObject("stats");
        WriteCounters(json, traffic.Total, transport);
        json.WriteNumber("paths_count", traffic.Paths.Count);
        json.WriteNumber("reset_stream_count_local", traffic.StreamsReset);
        json.WriteNumber("stopped_stream_count_local", traffic.StreamsStopped);
        json.WriteNumber("reset_stream_count_remote", traffic.StreamsResetByPeer);
        json.WriteNumber("stopped_stream_count_remote", traffic.StreamsStoppedByPeer);
        json.WriteNumber("path_challenge_rx_count", traffic.PathChallengesReceived);
        json.WriteEndObject();

        json.WriteStartArray("path_stats");
        foreach (var (path, counts) in traffic.Paths)
            WritePath(json, path, counts, path.Local < locals.Count ? locals[path.Local] : null, path == traffic.Current ? transport : null);
        json.WriteEndArray();
    }

    private static void WriteCounters(Utf8JsonWriter json, PathTraffic counts, TransportStatistics? transport)
    {
        json.WriteNumber("recv", counts.Received);
        json.WriteNumber("sent", counts.Sent);
        json.WriteNumber("lost", transport?.LostPackets ?? 0);
        json.WriteNumber("retrans", counts.Retransmitted);
        json.WriteNumber("sent_bytes", counts.SentOctets);
        json.WriteNumber("recv_bytes", counts.ReceivedOctets);
        json.WriteNumber("lost_bytes", transport?.LostOctets ?? 0);
        json.WriteNumber("stream_retrans_bytes", counts.RetransmittedOctets);
    }

    private static void WritePath(Utf8JsonWriter json, NetworkPath path, PathTraffic counts, IPEndPoint? local, TransportStatistics? transport)
    {
        json.WriteStartObject();
        json.WriteString("local_addr", local?.ToString());
        json.WriteString("peer_addr", path.Remote.ToString());
        json.WriteBoolean("active", transport is not null);
        WriteCounters(json, counts, transport);
        if (transport is not null)
        {
            json.WriteNumber("rtt", Seconds(transport.SmoothedRtt));
            if (transport.MinimumRtt is { } minimum)
                json.WriteNumber("min_rtt", Seconds(minimum));
            else
                json.WriteNull("min_rtt");
            json.WriteNumber("rttvar", Seconds(transport.RttVariation));
            json.WriteNumber("cwnd", transport.CongestionWindow);
            json.WriteNumber("pmtu", transport.DatagramSize);
            json.WriteNumber("delivery_rate", DeliveryRate(transport));
        }

        json.WriteEndObject();
    }

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 6);

    // Octets a second that the window admits: nobody measures more.
    private static long DeliveryRate(TransportStatistics transport) =>
        transport.SmoothedRtt > TimeSpan.Zero ? (long)(transport.CongestionWindow / transport.SmoothedRtt.TotalSeconds) : 0;
}
