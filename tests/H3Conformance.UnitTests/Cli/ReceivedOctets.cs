using System.Text.Json.Nodes;

namespace H3Conformance.UnitTests.Cli;

/// <summary>How much came on each stream, as a qlog tells.</summary>
internal static class ReceivedOctets
{
    public static Dictionary<long, long> ByStream(string qlog) => File.ReadAllText(qlog)
        .Split('\x1e', StringSplitOptions.RemoveEmptyEntries)
        .Select(static record => JsonNode.Parse(record)!)
        .Where(static record => (string?)record["name"] == "quic:packet_received")
        .SelectMany(static record => record["data"]!["frames"]!.AsArray())
        .Where(static frame => (string?)frame!["frame_type"] == "stream")
        .GroupBy(static frame => (long)frame!["stream_id"]!, static frame => (long)frame!["offset"]! + (long)frame["raw"]!["payload_length"]!)
        .ToDictionary(static stream => stream.Key, static stream => stream.Max());
}
