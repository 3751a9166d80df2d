using System.Text.Json.Nodes;

namespace H3Conformance.UnitTests.Cli;

/// <summary>The MAX_STREAM_DATA frames of a client, in their order, as a qlog tells.</summary>
internal static class AnnouncedLimits
{
    public static long[] OfStreams(string qlog) =>
    [
        .. File.ReadAllText(qlog)
            .Split('\x1e', StringSplitOptions.RemoveEmptyEntries)
            .Select(static record => JsonNode.Parse(record)!)
            .Where(static record => (string?)record["name"] == "quic:packet_sent")
            .SelectMany(static record => record["data"]!["frames"]!.AsArray())
            .Where(static frame => (string?)frame!["frame_type"] == "max_stream_data")
            .Select(static frame => (long)frame!["maximum"]!),
    ];
}
